package org.consilience.claim;

import java.util.List;
import org.consilience.text.Rounding;

/**
 * P(the text says this, and the claim can be read on its own): how often two readers called a kind
 * of claim right, lowered by every sign that the reading is in doubt. Priors and factors are
 * rounded shares of 200 claims of news that two readers each judged.
 */
final class Confidence {
  /**
   * Below this a claim serves to find what other documents say, and is not to be shown alone: of
   * claims with one strong sign of doubt (an unnamed subject, a guessed person, a fragment) fewer
   * than one in four was called right, of those without any, about three in four.
   */
  static final double READABLE = 0.5;

  /** Words: the parse of a longer sentence has lost something more often than not. */
  private static final int LONG = 16;

  private static final int VERY_LONG = 35;

  private Confidence() {}

  /** Of a claim by one extractor out of a sentence of so many tokens. */
  static double of(String extractor, List<String> flags, int tokens) {
    double confidence = prior(extractor) * length(tokens);
    for (String flag : flags) {
      confidence *= factor(flag);
    }
    return Rounding.six(confidence);
  }

  private static double prior(String extractor) {
    return switch (extractor) {
      case "roles" -> 0.95;
      case "quotes" -> 0.85;
      default -> 0.8;
    };
  }

  private static double length(int tokens) {
    return tokens > VERY_LONG ? 0.85 : tokens > LONG ? 0.95 : 1;
  }

  private static double factor(String flag) {
    return switch (flag) {
      case Flags.UNRESOLVED_PRONOUN, Flags.UNRESOLVED_SPEAKER, Flags.NO_SUBJECT -> 0.3;
      case Flags.UNRESOLVED_DESCRIPTION, Flags.FRAGMENT -> 0.35;
      case Flags.UNNAMED,
          Flags.GUESSED_REFERENT,
          Flags.PARTIAL_QUOTATION,
          Flags.UNBALANCED_QUOTATION ->
          0.5;
      case Flags.BROKEN_SENTENCE -> 0.6;
      case Flags.VAGUE_OBJECT -> 0.7;
      default -> 1.0;
    };
  }
}
