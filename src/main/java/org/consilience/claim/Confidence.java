package org.consilience.claim;

import java.util.Map;
import java.util.TreeMap;
import org.consilience.text.Resources;
import org.consilience.text.Rounding;

/**
 * An estimate of P(the text says this, and the claim can be read on its own). It is a logistic
 * regression over {@link Signs}, learned on claims that strangers judged; {@code evaluate
 * readability} states how well it holds on documents left out.
 */
final class Confidence {
  /**
   * From here on a claim is meant to be read alone. What lies below serves to find what other
   * documents say.
   */
  static final double READABLE = 0.75;

  /** In the order of their names, for a sum's last digit depends on it. */
  private static final Map<String, Double> WEIGHTS = weights();

  private Confidence() {}

  /** Of a claim by what tells of it. */
  static double of(Map<String, Double> signs) {
    double odds = WEIGHTS.getOrDefault("prior", 0.0);
    for (Map.Entry<String, Double> weight : WEIGHTS.entrySet()) {
      odds += weight.getValue() * signs.getOrDefault(weight.getKey(), 0.0);
    }
    return Rounding.six(1 / (1 + StrictMath.exp(-Rounding.six(odds))));
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new TreeMap<>();
    Resources.table(Confidence.class, "confidence.tsv")
        .forEach((sign, weight) -> weights.put(sign, Double.valueOf(weight)));
    return weights;
  }
}
