package org.consilience.report;

import java.util.Locale;

/** Names of the contract as a reader sees them: {@code SINGLE_ORIGIN} is "single origin". */
final class Words {
  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
