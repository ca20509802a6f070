package org.consilience.cleaning;

import java.util.Arrays;
import java.util.List;

/**
 * Sums over all ways of labelling a text's blocks in order as before the article, article, gap in
 * the article, and after it: the forward-backward algorithm with scaling (Rabiner 1989). An article
 * begins once and ends once; what is inside but not of it is a gap.
 */
public final class Chain {

  public static final int BEFORE = 0;
  public static final int ARTICLE = 1;
  public static final int GAP = 2;
  public static final int AFTER = 3;
  public static final int LABELS = 4;

  /** The steps from a block's label to the next one's that there can be. */
  public static final List<String> STEPS = List.of("00", "01", "11", "12", "13", "22", "21", "33");

  /** Scores further below the best of their block count as this far below: they never count. */
  private static final double FARTHEST = 60;

  private final double[][] factors;
  private final double[][] steps = new double[LABELS][LABELS];
  private final double[][] forward;
  private final double[][] backward;

  /**
   * The sums for a text.
   *
   * @param scores of each block's labels
   * @param steps the score of each of {@link #STEPS}
   */
  public Chain(double[][] scores, double[] steps) {
    int n = scores.length;
    factors = new double[n][];
    forward = new double[n][LABELS];
    backward = new double[n][LABELS];
    for (int k = 0; k < steps.length; k++) {
      this.steps[from(k)][to(k)] = Math.exp(steps[k]);
    }
    for (int i = 0; i < n; i++) {
      factors[i] = factors(scores[i]);
      forward(i);
    }
    for (int i = n - 1; i >= 0; i--) {
      backward(i);
    }
  }

  public static int from(int step) {
    return STEPS.get(step).charAt(0) - '0';
  }

  public static int to(int step) {
    return STEPS.get(step).charAt(1) - '0';
  }

  private static double[] factors(double[] scores) {
    double best = Arrays.stream(scores).max().orElse(0);
    return Arrays.stream(scores).map(s -> Math.exp(Math.max(-FARTHEST, s - best))).toArray();
  }

  private void forward(int i) {
    for (int b = 0; b < LABELS; b++) {
      double sum = i == 0 && b <= ARTICLE ? 1 : 0;
      for (int a = 0; i > 0 && a < LABELS; a++) {
        sum += forward[i - 1][a] * steps[a][b];
      }
      forward[i][b] = sum * factors[i][b];
    }
    scale(forward[i]);
  }

  private void backward(int i) {
    int n = factors.length;
    for (int a = 0; a < LABELS; a++) {
      double sum = i == n - 1 && a != GAP ? 1 : 0;
      for (int b = 0; i < n - 1 && b < LABELS; b++) {
        sum += steps[a][b] * factors[i + 1][b] * backward[i + 1][b];
      }
      backward[i][a] = sum;
    }
    scale(backward[i]);
  }

  private static void scale(double[] values) {
    double sum = Arrays.stream(values).sum();
    for (int k = 0; k < values.length; k++) {
      values[k] /= sum;
    }
  }

  /** The probability of each label for a block. */
  public double[] probabilities(int i) {
    double[] product = new double[LABELS];
    for (int a = 0; a < LABELS; a++) {
      product[a] = forward[i][a] * backward[i][a];
    }
    scale(product);
    return product;
  }

  /** The log-odds of being article for a block. */
  public double logOdds(int i) {
    double[] p = probabilities(i);
    double other = p[BEFORE] + p[GAP] + p[AFTER];
    double odds = Math.log(p[ARTICLE]) - Math.log(other);
    return Math.max(-FARTHEST, Math.min(FARTHEST, odds));
  }

  /** The probability of each of {@link #STEPS} from block i-1 to block i. */
  public double[] stepProbabilities(int i) {
    double[] p = new double[STEPS.size()];
    for (int k = 0; k < p.length; k++) {
      int a = from(k);
      int b = to(k);
      p[k] = forward[i - 1][a] * steps[a][b] * factors[i][b] * backward[i][b];
    }
    scale(p);
    return p;
  }
}
