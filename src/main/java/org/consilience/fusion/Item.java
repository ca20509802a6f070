package org.consilience.fusion;

import java.util.Arrays;
import java.util.List;

/**
 * An item with the different values that are said of it.
 *
 * @param name its name in the table
 * @param attribute the number of its attribute
 * @param values in normal form, in the order of their kind
 * @param voices for each value the numbers of the sources that say it, ascending
 */
record Item(String name, int attribute, List<String> values, List<int[]> voices) {

  /** How many different values compete. */
  int size() {
    return values.size();
  }

  /** How many voices there are on all values. */
  int sayings() {
    return voices.stream().mapToInt(sayers -> sayers.length).sum();
  }

  /** What one saying of a source counts: who says two things of an item is heard half with each. */
  double part(int source) {
    return 1.0 / voices.stream().filter(v -> Arrays.binarySearch(v, source) >= 0).count();
  }
}
