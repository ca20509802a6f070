package org.consilience.claim;

/**
 * Tells single quotation marks from apostrophes, which share the closing character. A quotation in
 * single marks is only taken where it is closed: an apostrophe opens nothing.
 */
final class SingleMarks {
  static final int NONE = -1;

  static final int OPEN = '\u2018';
  private static final int CLOSE = '\u2019';

  private SingleMarks() {}

  /** Index of the mark that closes the quotation opened at an index, or {@link #NONE}. */
  static int close(int[] text, int open) {
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
