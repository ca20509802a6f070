package org.consilience.cleaning;

import java.util.List;

/** What the learned models see of the blocks before and after a block. */
final class AroundNumbers {

  /** Neighbours on each side that are looked at one by one. */
  private static final int REACH = 3;

  /** Blocks on each side over which is averaged. */
  private static final int[] WIDTHS = {4, 10, 30};

  /** Words. A longer block weighs no more. */
  private static final int FULL = 60;

  /** For a neighbour that there is none of. */
  private static final int NOTHING = -1;

  private final BlockCounts counts;
  private final List<Ballot> ballots;

  AroundNumbers(BlockCounts counts, List<Ballot> ballots) {
    this.counts = counts;
    this.ballots = ballots;
  }

  void add(Row row, int i) {
    for (int step = -REACH; step <= REACH; step++) {
      if (step != 0) {
        neighbour(row, "around.at" + step + ".", i + step);
      }
    }
    beside(row, "around.at-1.", i - 1);
    beside(row, "around.at1.", i + 1);
    for (int width : WIDTHS) {
      mean(row, "around.before-" + width + ".", i - width, i);
      mean(row, "around.after-" + width + ".", i + 1, i + 1 + width);
    }
  }

  private boolean exists(int i) {
    return i >= 0 && i < counts.size();
  }

  private void neighbour(Row row, String name, int i) {
    boolean exists = exists(i);
    row.put(name + "words", exists ? counts.words(i) : NOTHING);
    row.put(name + "closed", !exists ? NOTHING : counts.isClosed(i) ? 1 : 0);
    row.put(name + "named", exists ? counts.named(i) : NOTHING);
    row.put(name + "bullet", exists && TextShape.isBullet(counts.view(i).wording().text(), 0));
  }

  private void beside(Row row, String name, int i) {
    boolean exists = exists(i);
    boolean read = exists && counts.english();
    row.put(name + "capitals", exists ? OwnNumbers.capitals(counts.view(i).wording()) : NOTHING);
    row.put(name + "function-words", read ? counts.view(i).wording().shares().function() : NOTHING);
    row.put(name + "kind", read ? OwnNumbers.kind(ballots.get(i)) : NOTHING);
  }

  private void mean(Row row, String name, int from, int to) {
    int first = Math.max(0, from);
    int end = Math.min(counts.size(), to);
    double words = 0;
    double prose = 0;
    double closed = 0;
    double bullets = 0;
    for (int j = first; j < end; j++) {
      words += Math.min(FULL, counts.words(j));
      prose += counts.isProse(j) ? 1 : 0;
      closed += counts.isClosed(j) ? 1 : 0;
      bullets += TextShape.isBullet(counts.view(j).wording().text(), 0) ? 1 : 0;
    }
    int blocks = end - first;
    row.put(name + "words", blocks <= 0 ? NOTHING : words / blocks);
    row.put(name + "prose", blocks <= 0 ? NOTHING : prose / blocks);
    row.put(name + "closed", blocks <= 0 ? NOTHING : closed / blocks);
    row.put(name + "bullets", blocks <= 0 ? NOTHING : bullets / blocks);
  }
}
