package org.consilience.cleaning;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.text.Rounding;

/** Collects the features of one block: names with values, most of them 0 and then left out. */
final class Sheet {

  private final TreeMap<String, Double> features = new TreeMap<>();

  Sheet() {}

  /** Goes on with what another sheet has. */
  Sheet(SortedMap<String, Double> features) {
    this.features.putAll(features);
  }

  SortedMap<String, Double> features() {
    return Collections.unmodifiableSortedMap(features);
  }

  void mark(String name, boolean present) {
    if (present) {
      put(name, 1);
    }
  }

  void put(String name, double value) {
    double rounded = Rounding.six(value);
    if (rounded != 0) {
      features.put(name.intern(), rounded);
    }
  }

  /** The one interval that a count falls into: from one edge to before the next. */
  void bin(String name, double value, int... edges) {
    int low = edges[0];
    for (int edge : edges) {
      low = value >= edge ? edge : low;
    }
    put(name + "=" + low, 1);
  }

  /**
   * A value as a linear spline: shared between the two knots around it, so that a weight per knot
   * draws any curve through them.
   */
  void curve(String name, double value, double... knots) {
    int last = knots.length - 1;
    if (value <= knots[0] || value >= knots[last]) {
      put(at(name, value <= knots[0] ? knots[0] : knots[last]), 1);
      return;
    }
    int i = 1;
    while (value > knots[i]) {
      i++;
    }
    double share = (value - knots[i - 1]) / (knots[i] - knots[i - 1]);
    put(at(name, knots[i - 1]), 1 - share);
    put(at(name, knots[i]), share);
  }

  private static String at(String name, double knot) {
    return name + "@" + knot;
  }
}
