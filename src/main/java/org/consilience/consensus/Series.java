package org.consilience.consensus;

import org.consilience.model.ComparableClaim;
import org.consilience.model.Value;
import org.consilience.text.Ordinals;

/**
 * Places in a series. That a call was the first since the war, and that there was a call, answer
 * two questions.
 */
final class Series {
  private Series() {}

  /** Whether one of two claims states a place in a series, and the other names none. */
  static boolean apart(ComparableClaim a, ComparableClaim b) {
    return isPlace(a) && !isNamed(b) || isPlace(b) && !isNamed(a);
  }

  private static boolean isPlace(ComparableClaim claim) {
    Value value = claim.getClaim().getValue();
    return value != null && Ordinals.UNIT.equals(value.getUnit());
  }

  private static boolean isNamed(ComparableClaim claim) {
    return Ordinals.isIn(claim.getCanonicalText());
  }
}
