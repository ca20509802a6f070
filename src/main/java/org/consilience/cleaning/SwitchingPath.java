package org.consilience.cleaning;

/**
 * Decides all blocks of a document together: articles and what stands around them come in runs, and
 * each change from one to the other has a price (Viterbi 1967, with both max-marginals).
 */
final class SwitchingPath {

  private SwitchingPath() {}

  /**
   * For each block by how much the best decision on all blocks that keeps it is better than the
   * best that does not.
   *
   * @param odds log-odds of each block by itself
   * @param price of a change, in log-odds
   */
  static double[] margins(double[] odds, double price) {
    int n = odds.length;
    double[] before = new double[n];
    double[] after = new double[n];
    for (int i = 1; i < n; i++) {
      before[i] = passed(before[i - 1] + odds[i - 1], price);
      after[n - 1 - i] = passed(after[n - i] + odds[n - i], price);
    }
    double[] margins = new double[n];
    for (int i = 0; i < n; i++) {
      margins[i] = before[i] + odds[i] + after[i];
    }
    return margins;
  }

  /** What a neighbour's margin says for a block: no more than a change would cost. */
  private static double passed(double margin, double price) {
    return Math.max(-price, Math.min(price, margin));
  }
}
