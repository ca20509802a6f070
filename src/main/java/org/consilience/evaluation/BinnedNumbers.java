package org.consilience.evaluation;

import java.util.Arrays;
import java.util.List;
import org.consilience.text.Rounding;

/**
 * Columns of numbers, each number as the bin that it falls into.
 *
 * @param edges for each column what lies between a bin and the next
 * @param bins for each column the bin of each row
 */
record BinnedNumbers(double[][] edges, byte[][] bins) {

  /** Bins of a column at the most; finer ones tell accidents apart. */
  private static final int MOST = 64;

  static BinnedNumbers of(List<float[]> rows) {
    int columns = rows.get(0).length;
    double[][] edges = new double[columns][];
    byte[][] bins = new byte[columns][rows.size()];
    for (int c = 0; c < columns; c++) {
      double[] column = new double[rows.size()];
      for (int r = 0; r < column.length; r++) {
        column[r] = rows.get(r)[c];
      }
      edges[c] = edges(column);
      for (int r = 0; r < column.length; r++) {
        int at = Arrays.binarySearch(edges[c], column[r]);
        bins[c][r] = (byte) (at < 0 ? -at - 1 : at);
      }
    }
    return new BinnedNumbers(edges, bins);
  }

  int columns() {
    return edges.length;
  }

  int rows() {
    return bins[0].length;
  }

  /** Halfway between neighbouring values at equal shares of the rows; all of them if few differ. */
  private static double[] edges(double[] column) {
    double[] sorted = Arrays.stream(column).sorted().toArray();
    boolean few = Arrays.stream(sorted).distinct().limit(MOST + 1L).count() <= MOST;
    double[] edges = new double[MOST];
    int count = 0;
    double share = (double) sorted.length / MOST;
    double next = few ? 0 : share;
    for (int r = 1; r < sorted.length; r++) {
      if (r >= next && sorted[r] != sorted[r - 1]) {
        edges[count++] = Rounding.six((sorted[r] + sorted[r - 1]) / 2);
        next = few ? 0 : share * (Math.floor(r / share) + 1);
      }
    }
    return Arrays.copyOf(edges, count);
  }
}
