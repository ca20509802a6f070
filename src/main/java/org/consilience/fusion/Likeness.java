package org.consilience.fusion;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How much the values of an item are alike. Numbers by their distance over the item's own typical
 * distance from its middle, so that 48 and 49 degrees are near where sources differ by ten and far
 * where they differ by one; sets by Jaccard's index; other texts not at all. Numbers that stand
 * among words, as where a spreadsheet made dates of some, are numbers all the same.
 */
final class Likeness {
  private Likeness() {}

  /** The matrix, row by row; 1 on its diagonal. */
  static double[] of(ValueKind kind, Item item) {
    int n = item.size();
    double[] likeness = new double[n * n];
    double[] numbers = kind == ValueKind.SET ? new double[0] : numbers(item);
    double spread = kind == ValueKind.SET ? 0 : spread(item, numbers);
    for (int v = 0; v < n; v++) {
      for (int w = 0; w < n; w++) {
        likeness[v * n + w] =
            v == w
                ? 1
                : kind == ValueKind.SET
                    ? kind.similarity(item.values().get(v), item.values().get(w))
                    : near(numbers[v], numbers[w], spread);
      }
    }
    return likeness;
  }

  /** Not a number where there is none. */
  static double[] numbers(Item item) {
    return item.values().stream().mapToDouble(Likeness::number).toArray();
  }

  private static double number(String value) {
    try {
      return new BigDecimal(value).doubleValue();
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static double near(double a, double b, double spread) {
    double distance = Math.abs(a - b) / spread;
    return Double.isFinite(distance) ? StrictMath.exp(-distance) : 0;
  }

  /** The median distance of the other values from that in the middle of all voices. */
  private static double spread(Item item, double[] numbers) {
    double middle = middle(item, numbers);
    double[] distances =
        Arrays.stream(numbers).map(x -> Math.abs(x - middle)).filter(d -> d > 0).sorted().toArray();
    return distances.length == 0 ? 1 : distances[distances.length / 2];
  }

  private static double middle(Item item, double[] numbers) {
    int[] order =
        IntStream.range(0, numbers.length)
            .filter(v -> Double.isFinite(numbers[v]))
            .boxed()
            .sorted(Comparator.comparingDouble(v -> numbers[v]))
            .mapToInt(Integer::intValue)
            .toArray();
    int all = Arrays.stream(order).map(v -> item.voices().get(v).length).sum();
    int reached = 0;
    for (int v : order) {
      reached += item.voices().get(v).length;
      if (2 * reached >= all) {
        return numbers[v];
      }
    }
    return Double.NaN;
  }
}
