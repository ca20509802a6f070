package org.consilience.claim;

import java.util.List;
import org.consilience.text.Rounding;

/**
 * P(the text says this): a prior lowered by every sign that the reading is in doubt. Prior and
 * factors are set by judgement; they rank readings and are not calibrated.
 */
final class Confidence {
  private static final double PRIOR = 0.9;

  private Confidence() {}

  static double of(List<String> flags) {
    double confidence = PRIOR;
    for (String flag : flags) {
      confidence *= factor(flag);
    }
    return Rounding.six(confidence);
  }

  private static double factor(String flag) {
    return switch (flag) {
      case Flags.UNRESOLVED_PRONOUN -> 0.7;
      case Flags.UNBALANCED_QUOTATION -> 0.8;
      case Flags.BROKEN_SENTENCE -> 0.6;
      case Flags.NO_SUBJECT -> 0.8;
      case Flags.GUESSED_REFERENT -> 0.85;
      default -> 1.0;
    };
  }
}
