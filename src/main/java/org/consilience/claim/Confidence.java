package org.consilience.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.text.Resources;
import org.consilience.text.Rounding;

/**
 * An estimate of P(the text says this, and the claim can be read on its own). For clauses, numbers,
 * offices and times it is a logistic regression over {@link Signs}, learned on claims that one
 * reader judged by eye; {@code evaluate readability} states how well it holds on documents left
 * out. For quotations the terms are still set by hand: a prior, lowered for a long sentence and by
 * each sign of doubt.
 */
final class Confidence {
  /**
   * From here on a claim is meant to be read alone. What lies below serves to find what other
   * documents say.
   */
  static final double READABLE = 0.5;

  /** Of a quotation with nothing to doubt. */
  private static final double QUOTED = 0.85;

  /** Tokens: judged by eye, claims of longer sentences were wrong a little more often. */
  private static final int LONG = 16;

  private static final int VERY_LONG = 35;

  private static final Map<String, Double> WEIGHTS = weights();

  private Confidence() {}

  /** Of a claim by what tells of it. */
  static double of(Map<String, Double> signs) {
    double odds = WEIGHTS.getOrDefault("prior", 0.0);
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      odds += WEIGHTS.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return Rounding.six(1 / (1 + StrictMath.exp(-Rounding.six(odds))));
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new TreeMap<>();
    Resources.table(Confidence.class, "confidence.tsv")
        .forEach((sign, weight) -> weights.put(sign, Double.valueOf(weight)));
    return weights;
  }

  /** Of a quotation, by the extractor of quotations, out of a sentence of so many tokens. */
  static double of(String extractor, List<String> flags, int tokens) {
    double confidence = QUOTED * length(tokens);
    for (String flag : flags) {
      confidence *= factor(flag);
    }
    return Rounding.six(confidence);
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
      case Flags.VAGUE_OBJECT -> 0.6;
      default -> 1.0;
    };
  }
}
