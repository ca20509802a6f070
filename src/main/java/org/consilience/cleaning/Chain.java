package org.consilience.cleaning;

/**
 * Sums over all ways of labelling a chain of blocks with 0 (other) or 1 (article): the
 * forward-backward algorithm (Rabiner 1989) in logarithms. A way's score is the sum of the scores
 * of the blocks labelled 1 and of the steps; step 2a+b is from label a to b.
 */
public final class Chain {

  private final double[] scores;
  private final double[] steps;
  private final double[][] forward;
  private final double[][] backward;

  public Chain(double[] scores, double[] steps) {
    this.scores = scores;
    this.steps = steps;
    int n = scores.length;
    forward = new double[n][2];
    backward = new double[n][2];
    for (int i = 0; i < n; i++) {
      for (int b = 0; b < 2; b++) {
        double before =
            i == 0 ? 0 : sum(forward[i - 1][0] + steps[b], forward[i - 1][1] + steps[2 + b]);
        forward[i][b] = before + b * scores[i];
      }
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int a = 0; a < 2; a++) {
        backward[i][a] =
            sum(
                steps[2 * a] + backward[i + 1][0],
                steps[2 * a + 1] + scores[i + 1] + backward[i + 1][1]);
      }
    }
  }

  static double[] logOdds(double[] scores, double[] steps) {
    Chain chain = new Chain(scores, steps);
    double[] odds = new double[scores.length];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = chain.logOdds(i);
    }
    return odds;
  }

  /** The log-odds of label 1 for a block. */
  public double logOdds(int i) {
    return forward[i][1] + backward[i][1] - forward[i][0] - backward[i][0];
  }

  /** The probability of a step's labels, from block i-1 to block i. */
  public double probability(int i, int step) {
    int a = step / 2;
    int b = step % 2;
    return Math.exp(forward[i - 1][a] + steps[step] + b * scores[i] + backward[i][b] - total());
  }

  /** The logarithm of the sum over all ways. */
  public double total() {
    int last = scores.length - 1;
    return sum(forward[last][0], forward[last][1]);
  }

  private static double sum(double a, double b) {
    double high = Math.max(a, b);
    return high + Math.log1p(Math.exp(Math.min(a, b) - high));
  }
}
