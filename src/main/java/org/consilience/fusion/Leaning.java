package org.consilience.fusion;

import java.util.ArrayList;
import java.util.List;

/**
 * On which side of the truth errors lie. Who counts a town with its surroundings, or strikes a key
 * twice, errs upwards; who gives an old count of what grows, downwards. Which of it is common the
 * table itself tells, by attribute and by how far off: by what is believed of an item's values, the
 * others are errors of so many voices. It is learned anew as beliefs move: at first both sides of a
 * tie are believed alike, and would say that errors lie on both.
 *
 * <p>A value gains by its others lying where errors lie. What their voices say of that is averaged,
 * not added up: errors of one origin lie on one side together, and would drown the sources.
 */
final class Leaning implements Trait {
  /**
   * Distances in powers of ten: about, another bound or a slip, another place, a power and more.
   */
  private static final double[] EDGES = {0.05, 0.3, 1};

  /** How many errors those of all attributes are worth to one of them. */
  private static final double WORTH = 10;

  private final ClaimTable table;
  private final List<double[]> numbers = new ArrayList<>();
  private final double[][] above;
  private final double[][] below;

  /**
   * @param beliefs by item, what is believed of its values; shares of the voices would not do, for
   *     by them errors lie above as often as below
   */
  Leaning(ClaimTable table, List<double[]> beliefs) {
    this.table = table;
    int everywhere = table.attributes();
    this.above = new double[everywhere + 1][EDGES.length + 1];
    this.below = new double[everywhere + 1][EDGES.length + 1];
    for (int i = 0; i < beliefs.size(); i++) {
      Item item = table.items().get(i);
      boolean contested = item.size() > 1 && table.kind() != ValueKind.SET;
      numbers.add(contested ? Likeness.numbers(item) : new double[0]);
      count(item, numbers.get(i), beliefs.get(i), everywhere);
    }
  }

  private void count(Item item, double[] numbers, double[] beliefs, int everywhere) {
    for (int v = 0; v < numbers.length; v++) {
      for (int w = 0; w < numbers.length; w++) {
        if (numbers[w] < numbers[v] || numbers[w] > numbers[v]) {
          double[][] side = numbers[w] > numbers[v] ? above : below;
          double errors = beliefs[v] * item.voices().get(w).length;
          int distance = distance(numbers[v], numbers[w]);
          side[item.attribute()][distance] += errors;
          side[everywhere][distance] += errors;
        }
      }
    }
  }

  @Override
  public double of(int item, int value) {
    double[] of = numbers.get(item);
    Item told = table.items().get(item);
    double sum = 0;
    double voices = 0;
    for (int w = 0; w < of.length; w++) {
      if (of[w] < of[value] || of[w] > of[value]) {
        double up = upwards(told.attribute(), distance(of[value], of[w]));
        int sayers = told.voices().get(w).length;
        sum += sayers * StrictMath.log(2 * (of[w] > of[value] ? up : 1 - up));
        voices += sayers;
      }
    }
    return voices == 0 ? 0 : sum / voices;
  }

  /** How probably an error of this distance lies above the truth. */
  private double upwards(int attribute, int distance) {
    double all = share(above.length - 1, distance, 0.5, 2 * WORTH);
    return share(attribute, distance, all, WORTH);
  }

  private double share(int row, int distance, double prior, double worth) {
    double up = above[row][distance];
    return (up + worth * prior) / (up + below[row][distance] + worth);
  }

  /** Of what is not positive, as degrees may be, only the side counts. */
  private static int distance(double a, double b) {
    int distance = 0;
    if (a > 0 && b > 0) {
      double powers = Math.abs(StrictMath.log10(a / b));
      while (distance < EDGES.length && powers > EDGES[distance]) {
        distance++;
      }
    }
    return distance;
  }
}
