package org.consilience.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.text.Resources;
import org.consilience.text.Rounding;

/** A logistic regression over {@link Signs}, whose weights stand in a table. */
final class SignModel {
  private static final String PRIOR = "prior";

  private record Weight(String sign, double value) {}

  /** In the order of their names, for a sum's last digit depends on it. */
  private final List<Weight> weights;

  private SignModel(List<Weight> weights) {
    this.weights = weights;
  }

  /** The model of a table beside this class: a sign and its weight in log odds a line. */
  static SignModel of(String table) {
    return new SignModel(
        new TreeMap<>(Resources.table(SignModel.class, table))
            .entrySet().stream()
                .map(e -> new Weight(e.getKey(), Double.parseDouble(e.getValue())))
                .toList());
  }

  /** A probability. */
  double of(Map<String, Double> signs) {
    double odds = 0;
    for (Weight weight : weights) {
      Double sign = weight.sign().equals(PRIOR) ? Double.valueOf(1) : signs.get(weight.sign());
      odds += sign == null ? 0 : weight.value() * sign;
    }
    return Rounding.six(1 / (1 + StrictMath.exp(-Rounding.six(odds))));
  }
}
