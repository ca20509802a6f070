package org.consilience.fusion;

import java.util.stream.IntStream;

/**
 * Kinds of sources, so that little known ones can be judged by their like: those of one size, and
 * apart from them those whose name has no letter, as a number or an address has none, for they
 * answer for nothing (features of sources as in T. Rekatsinas et al., "SLiMFast", SIGMOD 2017).
 */
final class Kinds {
  /** Sources of 1, 2-3, 4-7, ... claims; the last takes the rest. */
  private static final int SIZES = 8;

  private final int[] kinds;

  Kinds(ClaimTable table) {
    this.kinds = IntStream.range(0, table.sources().size()).map(s -> kind(table, s)).toArray();
  }

  private static int kind(ClaimTable table, int source) {
    int size = Math.min(SIZES - 1, 31 - Integer.numberOfLeadingZeros(table.claims(source)));
    boolean named = table.sources().get(source).codePoints().anyMatch(Character::isLetter);
    return named ? size : SIZES + size;
  }

  /**
   * For each source the rate of its kind.
   *
   * @param hits by source
   * @param all of how many, by source
   * @param prior the rate before anything is known
   * @param worth how many the prior is worth
   */
  double[] rates(double[] hits, double[] all, double prior, double worth) {
    double[] hitsOf = new double[2 * SIZES];
    double[] allOf = new double[2 * SIZES];
    for (int s = 0; s < kinds.length; s++) {
      hitsOf[kinds[s]] += hits[s];
      allOf[kinds[s]] += all[s];
    }
    return IntStream.of(kinds)
        .mapToDouble(k -> (hitsOf[k] + worth * prior) / (allOf[k] + worth))
        .toArray();
  }
}
