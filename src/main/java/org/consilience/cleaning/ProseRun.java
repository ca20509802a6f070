package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Prose with little else between.
 *
 * @param first index of its first block
 * @param last index of its last block
 * @param blocks of prose in it
 * @param words of its prose
 */
record ProseRun(int first, int last, int blocks, double words) {

  /** Blocks without prose that do not part a run. */
  private static final int GAP = 3;

  static List<ProseRun> of(BlockCounts counts) {
    List<ProseRun> runs = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.isProse(i)) {
        ProseRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last == null || i - last.last > GAP + 1) {
          runs.add(new ProseRun(i, i, 1, counts.weight(i)));
        } else {
          double words = last.words + counts.weight(i);
          runs.set(runs.size() - 1, new ProseRun(last.first, i, last.blocks + 1, words));
        }
      }
    }
    return runs;
  }

  boolean holds(int i) {
    return i >= first && i <= last;
  }
}
