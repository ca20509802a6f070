package org.consilience.fusion;

import java.util.Arrays;

/**
 * The constants of {@link Credibility}; one set serves all tables.
 *
 * @param unsaid how many values that nobody says might be the true one as well; without any, a
 *     value that nobody contradicts would be certain, and its lone source most reliable
 * @param right how many true values a source is held to have said before anything is known
 * @param wrong how many false ones
 * @param peers how many claims the sources of one size are worth to one of them
 * @param overall how many claims a source's record is worth to its record on one attribute, for
 *     each claim of that, and one more: sources that agree on an attribute may all show another
 *     thing than it says, which their record on the others does not share
 * @param copying the probability before any evidence that of two sources one copies
 * @param alike how much a set gains of the score of one just like it
 * @param near the same of numbers: a number close by is as often another reading as another way to
 *     write this one
 * @param repeats the share of its claims that a source repeats before anything is known
 */
record CredibilitySettings(
    double unsaid,
    double right,
    double wrong,
    double peers,
    double overall,
    double copying,
    double alike,
    double near,
    double repeats) {

  /** What a voice of this reliability says for its value against each other one, in log odds. */
  double weight(Item item, double reliability) {
    return StrictMath.log(reliability / (1 - reliability))
        + StrictMath.log(Math.max(1, item.size() - 1 + unsaid));
  }

  /** How probable each value is, from what speaks for it in log odds. */
  double[] posterior(double[] scores) {
    return posterior(scores, unsaid);
  }

  /** The same, with so many values that are possible and nobody says. */
  static double[] posterior(double[] scores, double unsaid) {
    double highest = Math.max(0, Arrays.stream(scores).max().orElse(0));
    double[] posterior = new double[scores.length];
    double all = unsaid * StrictMath.exp(-highest);
    for (int v = 0; v < scores.length; v++) {
      posterior[v] = StrictMath.exp(scores[v] - highest);
      all += posterior[v];
    }
    for (int v = 0; v < scores.length; v++) {
      posterior[v] /= all;
    }
    return posterior;
  }
}
