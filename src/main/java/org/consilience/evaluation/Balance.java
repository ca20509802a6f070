package org.consilience.evaluation;

import org.consilience.evaluation.BlockLessons.Lesson;
import org.consilience.text.Rounding;

/**
 * Weighs the article that decisions lose against the noise that they miss, over lessons that the
 * model did not see, and says how much has to be added to each block's log-odds for both to be
 * equally far from what is asked for: the learned odds count lines, the promise is in characters.
 */
final class Balance {

  /** Shares of the characters that are asked for: of the article lost, of the noise missed. */
  private static final double LOST = 0.003;

  private static final double MISSED_AT_END = 0.02;
  private static final double MISSED = 0.05;

  /** Log-odds: what is tried at the least and at the most, and the steps between. */
  private static final double LEAST = -1;

  private static final double MOST = 2;
  private static final double STEP = 0.05;

  private static final int STEPS = (int) Math.round((MOST - LEAST) / STEP);

  private final Share lost = new Share(LOST);
  private final Share missed = new Share(MISSED);
  private final Share missedAtEnd = new Share(MISSED_AT_END);

  /** Characters decided wrongly at each step, among all of their kind. */
  private static final class Share {
    private final long[] wrong = new long[STEPS + 1];
    private final double asked;
    private long all;

    Share(double asked) {
      this.asked = asked;
    }

    void add(double odds, boolean toBeKept, int length) {
      all += length;
      for (int step = 0; step <= STEPS; step++) {
        wrong[step] += odds + offset(step) > 0 == toBeKept ? 0 : length;
      }
    }

    double excess(int step) {
      return wrong[step] / (Math.max(1, all) * asked);
    }
  }

  /** Counts a lesson's blocks, of which a model that did not see it gave these log-odds. */
  void add(Lesson lesson, double[] odds) {
    boolean end = true;
    for (int block = odds.length - 1; block >= 0; block--) {
      int length = lesson.text().lines().get(block).text().length();
      end &= lesson.labels()[block] == 0;
      if (lesson.labels()[block] == 1) {
        addArticle(odds[block], length);
      } else {
        addNoise(odds[block], length, end);
      }
    }
  }

  void addArticle(double odds, int length) {
    lost.add(odds, true, length);
  }

  void addNoise(double odds, int length, boolean atEnd) {
    (atEnd ? missedAtEnd : missed).add(odds, false, length);
  }

  private static double offset(int step) {
    return Rounding.six(LEAST + step * STEP);
  }

  /** Log-odds to add to every block's; 0 where nothing was counted. */
  double offset() {
    if (lost.all == 0 || missed.all + missedAtEnd.all == 0) {
      return 0;
    }
    int step = 0;
    while (step < STEPS
        && lost.excess(step) > Math.max(missed.excess(step), missedAtEnd.excess(step))) {
      step++;
    }
    return offset(step);
  }
}
