package org.consilience.claim;

import java.util.List;
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
  private static final List<Weight> WEIGHTS = weights();

  private static final double PRIOR =
      WEIGHTS.stream().filter(w -> w.sign().equals("prior")).mapToDouble(Weight::value).sum();

  private record Weight(String sign, double value) {}

  private Confidence() {}

  /** Of a claim by what tells of it. */
  static double of(Map<String, Double> signs) {
    double odds = PRIOR;
    for (Weight weight : WEIGHTS) {
      Double sign = signs.get(weight.sign());
      odds += sign == null ? 0 : weight.value() * sign;
    }
    return Rounding.six(1 / (1 + StrictMath.exp(-Rounding.six(odds))));
  }

  private static List<Weight> weights() {
    return new TreeMap<>(Resources.table(Confidence.class, "confidence.tsv"))
        .entrySet().stream()
            .map(e -> new Weight(e.getKey(), Double.parseDouble(e.getValue())))
            .toList();
  }
}
