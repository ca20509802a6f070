package org.consilience.cleaning;

/**
 * Where the article lies between what stands before and after it: the run of blocks with the
 * largest sum of values (maximum subsequence segmentation, Pasternack and Roth 2009).
 *
 * @param first index of its first block
 * @param end one past its last block; equal to {@code first} if there is no article
 */
record Zone(int first, int end) {

  /** Where a block lies. */
  enum Side {
    BEFORE,
    INSIDE,
    AFTER,
    NOWHERE
  }

  /** The earliest of the best runs, by Kadane's algorithm. */
  static Zone of(double[] values) {
    double best = 0;
    double sum = 0;
    int start = 0;
    Zone zone = new Zone(0, 0);
    for (int i = 0; i < values.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += values[i];
      if (sum > best) {
        best = sum;
        zone = new Zone(start, i + 1);
      }
    }
    return zone;
  }

  Side side(int block) {
    if (first == end) {
      return Side.NOWHERE;
    }
    return block < first ? Side.BEFORE : block < end ? Side.INSIDE : Side.AFTER;
  }
}
