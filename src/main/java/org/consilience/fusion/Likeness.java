package org.consilience.fusion;

import java.util.Arrays;

/**
 * How much the values of an item are alike. Numbers by their distance over the item's own typical
 * distance from its middle, so that 48 and 49 degrees are near where sources differ by ten and far
 * where they differ by one; sets by Jaccard's index; other texts not at all.
 */
final class Likeness {
  private Likeness() {}

  /** The matrix, row by row; 1 on its diagonal. */
  static double[] of(ValueKind kind, Item item) {
    int n = item.size();
    double[] likeness = new double[n * n];
    double[] numbers = kind == ValueKind.NUMBER ? numbers(item) : new double[0];
    double spread = kind == ValueKind.NUMBER ? spread(item, numbers) : 0;
    for (int v = 0; v < n; v++) {
      for (int w = 0; w < n; w++) {
        likeness[v * n + w] =
            kind == ValueKind.NUMBER
                ? near(numbers[v], numbers[w], spread)
                : kind.similarity(item.values().get(v), item.values().get(w));
      }
    }
    return likeness;
  }

  private static double[] numbers(Item item) {
    return item.values().stream().mapToDouble(Double::parseDouble).toArray();
  }

  private static double near(double a, double b, double spread) {
    double distance = Math.abs(a - b) / spread;
    return a == b ? 1 : Double.isFinite(distance) ? StrictMath.exp(-distance) : 0;
  }

  /** The median distance from the median among the claims that are not just there. */
  private static double spread(Item item, double[] numbers) {
    double middle = numbers[median(item)];
    double[] distances =
        Arrays.stream(numbers).map(x -> Math.abs(x - middle)).filter(d -> d > 0).sorted().toArray();
    return distances[distances.length / 2];
  }

  /** The value in whose voices half of all is reached; values are in the order of their size. */
  private static int median(Item item) {
    int all = item.voices().stream().mapToInt(v -> v.length).sum();
    int reached = 0;
    for (int v = 0; v < item.size(); v++) {
      reached += item.voices().get(v).length;
      if (2 * reached >= all) {
        return v;
      }
    }
    return item.size() - 1;
  }
}
