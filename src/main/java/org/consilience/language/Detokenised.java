package org.consilience.language;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A text without some of its blanks, and where in the text its characters come from; in UTF-16
 * units.
 *
 * @param origin place in the text of each unit; null where nothing was taken out
 */
record Detokenised(String text, int @Nullable [] origin) {
  static Detokenised asIs(String text) {
    return new Detokenised(text, null);
  }

  /**
   * Without some blanks.
   *
   * @param read the text as it is to be read, with blanks and full stops after them changed over
   */
  static Detokenised without(BitSet blanks, String text, String read) {
    if (blanks.isEmpty() && read.equals(text)) {
      return asIs(text);
    }
    StringBuilder kept = new StringBuilder(text.length());
    int[] origin = new int[text.length() - blanks.cardinality()];
    for (int i = blanks.nextClearBit(0); i < text.length(); i = blanks.nextClearBit(i + 1)) {
      boolean changedOver = text.charAt(i) == ' ' && read.charAt(i) != ' ';
      origin[kept.length()] = changedOver ? i - 1 : i;
      kept.append(read.charAt(i));
    }
    return new Detokenised(kept.toString(), origin);
  }

  String form(Piece piece) {
    return text.substring(piece.start(), piece.end());
  }

  /**
   * Where a piece begins in the text. A mark takes the blanks along that parted it from its word,
   * so that what belongs together has no gap, and words have no blank at their ends.
   */
  int start(Piece piece) {
    int start = piece.start();
    if (origin == null) {
      return start;
    }
    boolean mark =
        start > 0
            && text.charAt(start - 1) != ' '
            && !Character.isLetterOrDigit(text.codePointAt(start));
    return mark ? origin[start - 1] + 1 : origin[start];
  }

  /** One past where it ends. */
  int end(Piece piece) {
    int end = piece.end();
    if (origin == null) {
      return end;
    }
    boolean mark =
        end < origin.length
            && !Character.isLetterOrDigit(text.codePointBefore(end))
            && Character.isLetterOrDigit(text.codePointAt(end));
    return mark ? origin[end] : origin[end - 1] + 1;
  }
}
