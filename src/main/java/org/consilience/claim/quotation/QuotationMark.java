package org.consilience.claim.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * A double quotation mark and what its form and its neighbours tell of its side: curly marks name
 * it, straight ones lean on the word that they touch. Tokenised sources space them off or glue them
 * to the wrong word, so that for those the side is a mere leaning.
 *
 * @param index of its first character in the block
 * @param end one past its last character
 * @param before one past the last character before it that is no white space
 * @param side the side that it seems to stand on
 * @param sure whether its form tells the side
 */
public record QuotationMark(int index, int end, int before, Side side, boolean sure) {
  enum Side {
    OPENING,
    CLOSING,
    EITHER
  }

  private static final int OPEN = '\u201C';
  private static final int LOW = '\u201E';
  private static final int CLOSE = '\u201D';
  private static final int STRAIGHT = '"';
  private static final String BEFORE_OPENING = "([{-\u2013\u2014/";
  private static final String AFTER_CLOSING = ".,;:!?)]}-\u2013\u2014/\u2026";

  /** Whether a text has any of the marks; most blocks have none. */
  static boolean isIn(String text) {
    return text.indexOf(OPEN) >= 0
        || text.indexOf(CLOSE) >= 0
        || text.indexOf(STRAIGHT) >= 0
        || text.indexOf(LOW) >= 0
        || text.contains("``")
        || text.contains("''");
  }

  /** The marks of a block in the order of the text. */
  static List<QuotationMark> of(int[] text) {
    List<QuotationMark> marks = new ArrayList<>();
    for (int i = 0; i < text.length; i++) {
      if (text[i] == OPEN || text[i] == LOW) {
        boolean right = i + 1 < text.length && ",.;".indexOf(text[i + 1]) < 0;
        marks.add(mark(text, i, i + 1, right ? Side.OPENING : Side.EITHER, right));
      } else if (text[i] == CLOSE) {
        marks.add(mark(text, i, i + 1, Side.CLOSING, true));
      } else if (isPair(text, i, '`')) {
        marks.add(mark(text, i, i + 2, Side.OPENING, true));
        i++;
      } else if (text[i] == STRAIGHT || isPair(text, i, '\'')) {
        int end = text[i] == STRAIGHT ? i + 1 : i + 2;
        marks.add(mark(text, i, end, leaning(text, i, end), false));
        i = end - 1;
      }
    }
    return marks;
  }

  private static QuotationMark mark(int[] text, int i, int end, Side side, boolean sure) {
    int before = i;
    while (before > 0 && Character.isWhitespace(text[before - 1])) {
      before--;
    }
    return new QuotationMark(i, end, before, side, sure);
  }

  private static boolean isPair(int[] text, int i, int mark) {
    return text[i] == mark && i + 1 < text.length && text[i + 1] == mark;
  }

  private static Side leaning(int[] text, int i, int end) {
    boolean parted = i == 0 || isIn(BEFORE_OPENING, text[i - 1]);
    boolean over = end == text.length || isIn(AFTER_CLOSING, text[end]);
    if (parted && over) {
      return i == 0 ? Side.OPENING : end == text.length ? Side.CLOSING : Side.EITHER;
    }
    return parted ? Side.OPENING : over ? Side.CLOSING : Side.EITHER;
  }

  private static boolean isIn(String marks, int c) {
    return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
  }
}
