package org.consilience.story;

import java.util.BitSet;
import java.util.List;

/**
 * Quotations that two texts not only share, but set into the same words: who hears one speaker
 * quotes the same, and who copies a report also leads into the quotation as the report does.
 */
final class QuotedRuns {
  private final RunningText a;
  private final RunningText b;

  /** Numbers of the quotations of a that are counted. */
  private final BitSet counted = new BitSet();

  private QuotedRuns(RunningText a, RunningText b) {
    this.a = a;
    this.b = b;
  }

  /**
   * The words of equal quotations that adjoin a common run, or follow on such a quotation after the
   * same few words.
   *
   * @param runs of which {@code inFirst} counts in a and {@code inSecond} in b
   */
  static int words(RunningText a, RunningText b, List<CommonRuns.Run> runs) {
    QuotedRuns quoted = new QuotedRuns(a, b);
    for (CommonRuns.Run run : runs) {
      quoted.before(run);
      quoted.after(run);
    }
    return quoted.counted.stream().map(q -> count(a.quotations().get(q))).sum();
  }

  /** The words between quotation marks of a text. */
  static int words(RunningText text) {
    return text.quotations().stream().mapToInt(QuotedRuns::count).sum();
  }

  private static int count(String quotation) {
    return quotation.isEmpty() ? 0 : quotation.split(" ").length;
  }

  private void before(CommonRuns.Run run) {
    int first = run.inFirst();
    int second = run.inSecond();
    if (a.isStretchStart(first) && b.isStretchStart(second)) {
      count(a.word(first).stretch() - 1, b.word(second).stretch() - 1);
    }
  }

  /** A quotation lies between the stretch of its own number and the next. */
  private void after(CommonRuns.Run run) {
    int first = run.inFirst() + run.length();
    int second = run.inSecond() + run.length();
    int inA = a.word(first - 1).stretch();
    int inB = b.word(second - 1).stretch();
    while (a.isStretchStart(first) && b.isStretchStart(second) && count(inA, inB)) {
      inA++;
      inB++;
      while (isIn(a, first, inA) && isIn(b, second, inB) && same(first, second)) {
        first++;
        second++;
      }
    }
  }

  private boolean same(int first, int second) {
    return a.word(first).form() == b.word(second).form();
  }

  private static boolean isIn(RunningText text, int word, int stretch) {
    return word < text.size() && text.word(word).stretch() == stretch;
  }

  private boolean count(int inA, int inB) {
    boolean both =
        inA >= 0 && inB >= 0 && inA < a.quotations().size() && inB < b.quotations().size();
    boolean equal = both && a.quotations().get(inA).equals(b.quotations().get(inB));
    if (equal) {
      counted.set(inA);
    }
    return equal;
  }
}
