package org.consilience.evaluation;

/** Pairs that were joined rightly, wrongly, or not although they should. */
final class PairCounts {
  private long right;
  private long wrong;
  private long missed;

  void count(boolean gold, boolean found) {
    right += gold && found ? 1 : 0;
    wrong += !gold && found ? 1 : 0;
    missed += gold && !found ? 1 : 0;
  }

  long wrong() {
    return wrong;
  }

  long gold() {
    return right + missed;
  }

  /** 1 where nothing was joined. */
  double precision() {
    return ratio(right, right + wrong);
  }

  /** 1 where there was nothing to join. */
  double recall() {
    return ratio(right, right + missed);
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    return ratio(2 * right, 2 * right + wrong + missed);
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
