package org.consilience.evaluation;

/** Counts of lines kept rightly, kept wrongly and lost. */
final class LineScore {
  private int right;
  private int wrong;
  private int lost;

  void add(boolean kept, boolean article) {
    right += kept && article ? 1 : 0;
    wrong += kept && !article ? 1 : 0;
    lost += !kept && article ? 1 : 0;
  }

  void add(LineScore other) {
    right += other.right;
    wrong += other.wrong;
    lost += other.lost;
  }

  double precision() {
    return (double) right / Math.max(1, right + wrong);
  }

  double recall() {
    return (double) right / Math.max(1, right + lost);
  }

  /** Harmonic mean of precision and recall; 0 where nothing is right. */
  double f1() {
    return 2.0 * right / Math.max(1, 2 * right + wrong + lost);
  }
}
