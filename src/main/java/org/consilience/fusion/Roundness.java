package org.consilience.fusion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How round the numbers of an item are beside each other. Who has not counted says a number that
 * ends in zeros (R. J. Myers, "Errors and bias in the reporting of ages in census data",
 * Transactions of the Actuarial Society of America 41, 1940), yet where rounding is the custom the
 * finer number is the odd one. Which of it holds the table itself tells, by attribute: by what is
 * believed of the values. One zero comes by chance, and says nothing.
 */
final class Roundness implements Trait {
  /** Powers of ten that a value is coarser than the finest of its item: up to 1, 2, more. */
  private static final int CLASSES = 3;

  /** How many values those of all attributes are worth to one of them. */
  private static final double WORTH = 10;

  private final ClaimTable table;
  private final List<int[]> classes = new ArrayList<>();
  private final double[][] right;
  private final double[][] wrong;

  /**
   * @param beliefs by item, what is believed of its values
   */
  Roundness(ClaimTable table, List<double[]> beliefs) {
    this.table = table;
    this.right = new double[table.attributes() + 1][CLASSES];
    this.wrong = new double[table.attributes() + 1][CLASSES];
    for (int i = 0; i < beliefs.size(); i++) {
      Item item = table.items().get(i);
      boolean contested = item.size() > 1 && table.kind() != ValueKind.SET;
      classes.add(contested ? classes(item) : new int[0]);
      count(item.attribute(), classes.get(i), beliefs.get(i));
    }
  }

  private void count(int attribute, int[] classes, double[] beliefs) {
    for (int row : new int[] {attribute, table.attributes()}) {
      for (int v = 0; v < classes.length; v++) {
        right[row][classes[v]] += beliefs[v];
        wrong[row][classes[v]] += 1 - beliefs[v];
      }
    }
  }

  /** Empty where one of the values is no number. */
  private static int[] classes(Item item) {
    double[] numbers = Likeness.numbers(item);
    if (!Arrays.stream(numbers).allMatch(Double::isFinite)) {
      return new int[0];
    }
    int[] decimals =
        item.values().stream()
            .mapToInt(v -> new BigDecimal(v).stripTrailingZeros().scale())
            .toArray();
    int finest = Arrays.stream(decimals).max().orElse(0);
    return Arrays.stream(decimals)
        .map(d -> Math.max(0, Math.min(CLASSES - 1, finest - d - 1)))
        .toArray();
  }

  @Override
  public double of(int item, int value) {
    int[] of = classes.get(item);
    int attribute = table.items().get(item).attribute();
    return of.length == 0
        ? 0
        : StrictMath.log(share(right, attribute, of[value]) / share(wrong, attribute, of[value]));
  }

  private static double share(double[][] counts, int attribute, int c) {
    double everywhere = share(counts[counts.length - 1], c, 1.0 / CLASSES);
    return share(counts[attribute], c, everywhere);
  }

  private static double share(double[] counts, int c, double prior) {
    return (counts[c] + WORTH * prior) / (Arrays.stream(counts).sum() + WORTH);
  }
}
