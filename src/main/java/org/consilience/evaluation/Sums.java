package org.consilience.evaluation;

import java.util.Arrays;

/** For some rows the sums of slopes in each bin of some columns. */
final class Sums {

  private final int[] columns;
  private final double[][] gradients;
  private final double[][] curvatures;
  private final int[][] counts;

  private Sums(BinnedNumbers numbers, int[] columns) {
    this.columns = columns;
    gradients = new double[columns.length][];
    curvatures = new double[columns.length][];
    counts = new int[columns.length][];
    for (int c = 0; c < columns.length; c++) {
      int bins = numbers.edges()[columns[c]].length + 1;
      gradients[c] = new double[bins];
      curvatures[c] = new double[bins];
      counts[c] = new int[bins];
    }
  }

  static Sums of(
      BinnedNumbers numbers, int[] columns, int[] rows, double[] gradients, double[] curvatures) {
    Sums sums = new Sums(numbers, columns);
    for (int c = 0; c < columns.length; c++) {
      byte[] bins = numbers.bins()[columns[c]];
      double[] gradient = sums.gradients[c];
      double[] curvature = sums.curvatures[c];
      int[] count = sums.counts[c];
      for (int row : rows) {
        int bin = bins[row];
        gradient[bin] += gradients[row];
        curvature[bin] += curvatures[row];
        count[bin]++;
      }
    }
    return sums;
  }

  /** What is left of these sums without those of some of their rows. */
  Sums without(Sums some) {
    for (int c = 0; c < counts.length; c++) {
      for (int bin = 0; bin < counts[c].length; bin++) {
        gradients[c][bin] -= some.gradients[c][bin];
        curvatures[c][bin] -= some.curvatures[c][bin];
        counts[c][bin] -= some.counts[c][bin];
      }
    }
    return this;
  }

  /**
   * Where to part the rows, and what is won by it.
   *
   * @param bin the last one of the lower side
   */
  record Split(int column, int bin, double gain) {}

  /** The step in log-odds that fits the rows best. */
  double step(double pull) {
    double gradient = 0;
    double curvature = 0;
    for (int bin = 0; bin < counts[0].length; bin++) {
      gradient += gradients[0][bin];
      curvature += curvatures[0][bin];
    }
    return gradient / (curvature + pull);
  }

  /** The best split that leaves enough rows on both sides; one of no gain if there is none. */
  Split best(int rows, int smallest, double pull) {
    Split best = new Split(0, 0, 0);
    for (int c = 0; c < counts.length; c++) {
      Split split = best(c, rows, smallest, pull);
      best = split.gain > best.gain ? split : best;
    }
    return best;
  }

  private Split best(int c, int rows, int smallest, double pull) {
    double allGradients = Arrays.stream(gradients[c]).sum();
    double allCurvatures = Arrays.stream(curvatures[c]).sum();
    double gradient = 0;
    double curvature = 0;
    int count = 0;
    Split best = new Split(columns[c], 0, 0);
    for (int bin = 0; bin + 1 < counts[c].length; bin++) {
      gradient += gradients[c][bin];
      curvature += curvatures[c][bin];
      count += counts[c][bin];
      if (count >= smallest && rows - count >= smallest) {
        double gain =
            fit(gradient, curvature, pull)
                + fit(allGradients - gradient, allCurvatures - curvature, pull)
                - fit(allGradients, allCurvatures, pull);
        best = gain > best.gain ? new Split(columns[c], bin, gain) : best;
      }
    }
    return best;
  }

  private static double fit(double gradient, double curvature, double pull) {
    return gradient * gradient / (curvature + pull);
  }
}
