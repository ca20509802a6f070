package org.consilience.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The two ways of counting a text: UTF-16 units, as Java strings and the NLP libraries do, and
 * Unicode code points, as every offset of the published contract does.
 */
public final class CodePoints {
  private final String text;

  /**
   * Code point index of every UTF-16 index, with one past the end; null where both counts agree.
   */
  private final int @Nullable [] codePointAt;

  private CodePoints(String text) {
    this.text = text;
    this.codePointAt =
        text.codePointCount(0, text.length()) == text.length() ? null : indexOf(text);
  }

  public static CodePoints of(String text) {
    return new CodePoints(text);
  }

  private static int[] indexOf(String text) {
    int[] index = new int[text.length() + 1];
    for (int unit = 0, point = 0; unit < text.length(); unit++) {
      boolean second =
          unit > 0
              && Character.isLowSurrogate(text.charAt(unit))
              && Character.isHighSurrogate(text.charAt(unit - 1));
      index[unit] = second ? point - 1 : point++;
      index[unit + 1] = point;
    }
    return index;
  }

  public String text() {
    return text;
  }

  /** Number of code points of the whole text. */
  public int length() {
    return codePointAt == null ? text.length() : codePointAt[text.length()];
  }

  /**
   * The code point offset of a UTF-16 offset; an offset inside a surrogate pair counts as its
   * start.
   */
  public int fromUnits(int unit) {
    return codePointAt == null ? unit : codePointAt[unit];
  }

  /**
   * The UTF-16 offset of a code point offset.
   *
   * @throws IndexOutOfBoundsException for an offset outside the text
   */
  public int toUnits(int codePoint) {
    if (codePoint < 0 || codePoint > length()) {
      throw new IndexOutOfBoundsException("no code point " + codePoint + " among " + length());
    }
    if (codePointAt == null) {
      return codePoint;
    }
    int unit = Arrays.binarySearch(codePointAt, codePoint);
    // Both halves of a pair carry its number: the first is its offset.
    return unit > 0 && codePointAt[unit - 1] == codePoint ? unit - 1 : unit;
  }

  /** The text between two code point offsets, end exclusive. */
  public String substring(int start, int end) {
    return text.substring(toUnits(start), toUnits(end));
  }
}
