package org.consilience.language;

import java.util.BitSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The blanks inside double quotation marks of a text so spaced. A mark with blanks on both sides
 * closes what is open, whichever way it is bent. Where nothing is open it opens, unless a comma or
 * full stop is before it and its shape, or the odd number of marks left, says that it closes.
 */
final class QuoteBlanks {
  private static final Pattern MARK = Pattern.compile("[\"\u201C\u201D]");
  private static final String ENDS = ",.!?";

  private QuoteBlanks() {}

  /** Adds their places. */
  static void add(String text, BitSet blanks) {
    int[] marks = MARK.matcher(text).results().mapToInt(MatchResult::start).toArray();
    boolean open = false;
    for (int m = 0; m < marks.length; m++) {
      int at = marks[m];
      boolean left = isBlank(text, at - 1);
      boolean right = isBlank(text, at + 1);
      boolean odd = (marks.length - m) % 2 == 1;
      boolean closes = left == right ? open || closesUnopened(text, at, odd) : right;
      int blank = closes ? at - 1 : at + 1;
      if (left && right && inside(text, blank) && text.charAt(blank) == ' ') {
        blanks.set(blank);
      }
      open = !closes;
    }
  }

  private static boolean closesUnopened(String text, int at, boolean odd) {
    boolean ends = inside(text, at - 2) && ENDS.indexOf(text.charAt(at - 2)) >= 0;
    return ends && (text.charAt(at) == '"' ? odd : text.charAt(at) == '\u201D');
  }

  private static boolean isBlank(String text, int i) {
    return !inside(text, i) || Character.isWhitespace(text.charAt(i));
  }

  private static boolean inside(String text, int i) {
    return i >= 0 && i < text.length();
  }
}
