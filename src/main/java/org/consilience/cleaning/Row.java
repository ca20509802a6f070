package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.consilience.text.Rounding;

/** Collects the numbers of one block; every block gets the same names in the same order. */
final class Row {

  private final List<String> names = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  void put(String name, double value) {
    names.add(name);
    values.add(Rounding.six(value));
  }

  void put(String name, boolean value) {
    put(name, value ? 1 : 0);
  }

  List<String> names() {
    return names;
  }

  double[] values() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
