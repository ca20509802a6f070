package org.consilience.evaluation;

import java.util.Arrays;

/** The assignment of rows to columns, each used once, that sums highest (Kuhn 1955; cubic time). */
final class Assignment {
  private final double[][] worth;
  private final int size;
  private final double[] ofRow;
  private final double[] ofColumn;

  /** Of each column its row, from 1; column 0 holds the row that is looked for. */
  private final int[] rowOf;

  private Assignment(double[][] worth) {
    this.worth = worth;
    int columns = worth.length == 0 ? 0 : worth[0].length;
    this.size = Math.max(worth.length, columns);
    this.ofRow = new double[size + 1];
    this.ofColumn = new double[size + 1];
    this.rowOf = new int[size + 1];
  }

  /** The highest sum; a table need not be square. */
  static double most(double[][] worth) {
    Assignment assignment = new Assignment(worth);
    for (int row = 1; row <= assignment.size; row++) {
      assignment.place(row);
    }
    double sum = 0;
    for (int column = 1; column <= assignment.size; column++) {
      sum += assignment.worth(assignment.rowOf[column], column);
    }
    return sum;
  }

  private double worth(int row, int column) {
    return row <= worth.length && column <= worth[row - 1].length ? worth[row - 1][column - 1] : 0;
  }

  private void place(int row) {
    double[] slack = new double[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[size + 1];
    int[] before = new int[size + 1];
    rowOf[0] = row;
    int at = 0;
    while (rowOf[at] != 0) {
      used[at] = true;
      at = next(at, slack, used, before);
    }
    while (at != 0) {
      rowOf[at] = rowOf[before[at]];
      at = before[at];
    }
  }

  /** The free column that is reached at the least cost; costs are the worths, negated. */
  private int next(int at, double[] slack, boolean[] used, int[] before) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int c = 1; c <= size; c++) {
      if (!used[c]) {
        double cost = -worth(rowOf[at], c) - ofRow[rowOf[at]] - ofColumn[c];
        if (cost < slack[c]) {
          slack[c] = cost;
          before[c] = at;
        }
        if (slack[c] < least) {
          least = slack[c];
          best = c;
        }
      }
    }
    for (int c = 0; c <= size; c++) {
      if (used[c]) {
        ofRow[rowOf[c]] += least;
        ofColumn[c] -= least;
      } else {
        slack[c] -= least;
      }
    }
    return best;
  }
}
