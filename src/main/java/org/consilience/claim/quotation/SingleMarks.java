package org.consilience.claim.quotation;

/**
 * Tells single quotation marks from apostrophes, which share the closing character. A quotation in
 * single marks is only taken where it is closed: an apostrophe opens nothing.
 */
public final class SingleMarks {
  static final int NONE = -1;

  static final int OPEN = '\u2018';
  static final int STRAIGHT = '\'';
  private static final int CLOSE = '\u2019';

  private SingleMarks() {}

  /** Whether a text has any mark that may open one; most blocks have none. */
  static boolean isIn(String text) {
    return text.indexOf(OPEN) >= 0 || text.startsWith("'") || text.contains(" '");
  }

  /** Index of the mark that closes the quotation opened at an index, or {@link #NONE}. */
  static int close(int[] text, int open) {
    if (text[open] == STRAIGHT) {
      return isOpeningStraight(text, open) ? closeStraight(text, open) : NONE;
    }
    if (!isOpening(text, open)) {
      return NONE;
    }
    int possessive = NONE;
    for (int i = open + 1; i < text.length && text[i] != OPEN; i++) {
      if (isClosing(text, i)) {
        if (!isPluralPossessive(text, i)) {
          return i;
        }
        possessive = possessive == NONE ? i : possessive;
      }
    }
    return possessive;
  }

  /** "'Why?' she asked": a straight mark before a capital that a mark of punctuation closes. */
  private static int closeStraight(int[] text, int open) {
    for (int i = open + 2; i < text.length && text[i] != '"'; i++) {
      boolean over = i + 1 == text.length || Character.isWhitespace(text[i + 1]);
      if (text[i] == STRAIGHT && over && ".,?!".indexOf(text[i - 1]) >= 0) {
        return i;
      }
    }
    return NONE;
  }

  private static boolean isOpeningStraight(int[] text, int i) {
    return (i == 0 || Character.isWhitespace(text[i - 1]))
        && i + 1 < text.length
        && Character.isUpperCase(text[i + 1]);
  }

  /** In front of a digit it stands for a missing century. */
  private static boolean isOpening(int[] text, int i) {
    return text[i] == OPEN
        && (i == 0 || !Character.isLetterOrDigit(text[i - 1]))
        && i + 1 < text.length
        && !Character.isWhitespace(text[i + 1])
        && !Character.isDigit(text[i + 1]);
  }

  private static boolean isClosing(int[] text, int i) {
    return text[i] == CLOSE
        && !Character.isWhitespace(text[i - 1])
        && (i + 1 == text.length || !Character.isLetterOrDigit(text[i + 1]));
  }

  /** "the clubs\u2019 money": may also close, so it is taken where nothing else does. */
  private static boolean isPluralPossessive(int[] text, int i) {
    return text[i - 1] == 's'
        && i + 2 < text.length
        && text[i + 1] == ' '
        && Character.isLowerCase(text[i + 2]);
  }
}
