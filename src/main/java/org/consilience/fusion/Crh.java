package org.consilience.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * CRH (Q. Li et al., "Resolving conflicts in heterogeneous data by truth discovery and source
 * reliability estimation", SIGMOD 2014): the values that lose least when sources weigh by minus the
 * logarithm of their own loss. Categories lose 0 or 1 and are chosen by weighted vote; numbers lose
 * their distance over the spread of the item and are chosen by weighted median.
 */
public final class Crh extends Weighing {
  /** Keeps the logarithm finite for a source without loss. */
  private static final double LEAST = 1e-6;

  @Override
  public String name() {
    return "crh";
  }

  @Override
  double start() {
    return 1;
  }

  @Override
  Judgement judge(ClaimTable table, Item item, double[] reliability) {
    double[] shares = new double[item.size()];
    double all = 0;
    for (int v = 0; v < shares.length; v++) {
      for (int source : item.voices().get(v)) {
        // The worst source weighs nothing: of an item that only it speaks of, it is still heard.
        shares[v] += Math.max(LEAST, reliability[source]);
      }
      all += shares[v];
    }
    for (int v = 0; v < shares.length; v++) {
      shares[v] /= all;
    }
    boolean number = table.kind() == ValueKind.NUMBER;
    return new Judgement(number ? nearness(item, median(shares)) : shares, shares);
  }

  @Override
  double[] weigh(ClaimTable table, List<Judgement> judgements) {
    boolean number = table.kind() == ValueKind.NUMBER;
    List<double[]> losses = new ArrayList<>();
    for (Judgement judgement : judgements) {
      double[] scores = judgement.scores();
      losses.add(number ? distances(scores) : misses(scores));
    }
    return weights(means(table, losses));
  }

  private static double[] weights(double[] losses) {
    double most = LEAST;
    for (double loss : losses) {
      most = Math.max(most, loss);
    }
    double[] weights = new double[losses.length];
    for (int s = 0; s < weights.length; s++) {
      double share = Math.max(LEAST, Math.min(1, losses[s] / most));
      weights[s] = StrictMath.log(share) / StrictMath.log(LEAST);
    }
    return weights;
  }

  /** Where half of the weight is reached; values are in the order of their size. */
  private static int median(double[] shares) {
    double sum = 0;
    for (int v = 0; v < shares.length; v++) {
      sum += shares[v];
      if (sum >= 0.5) {
        return v;
      }
    }
    return shares.length - 1;
  }

  /** Minus the distance from the chosen value over the spread of all. */
  private static double[] nearness(Item item, int chosen) {
    double[] numbers = item.values().stream().mapToDouble(Double::parseDouble).toArray();
    double spread = spread(item, numbers);
    double[] nearness = new double[numbers.length];
    for (int v = 0; v < numbers.length; v++) {
      // A spread of nothing or beyond all numbers tells nothing: then what differs loses one.
      double distance = Math.abs(numbers[v] - numbers[chosen]) / spread;
      nearness[v] = v == chosen ? 0 : -(Double.isFinite(distance) ? distance : 1);
    }
    return nearness;
  }

  /** The standard deviation of the item's claims. */
  private static double spread(Item item, double[] numbers) {
    double count = 0;
    double mean = 0;
    double squares = 0;
    for (int v = 0; v < numbers.length; v++) {
      double voices = item.voices().get(v).length;
      count += voices;
      double off = numbers[v] - mean;
      mean += off * voices / count;
      squares += voices * off * (numbers[v] - mean);
    }
    return Math.sqrt(squares / count);
  }

  private static double[] distances(double[] nearness) {
    double[] distances = new double[nearness.length];
    for (int v = 0; v < distances.length; v++) {
      distances[v] = -nearness[v];
    }
    return distances;
  }

  private static double[] misses(double[] shares) {
    double[] misses = new double[shares.length];
    Arrays.fill(misses, 1);
    misses[best(shares)] = 0;
    return misses;
  }
}
