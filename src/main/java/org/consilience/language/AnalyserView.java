package org.consilience.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the analyser is shown of a text: a string of the same length in UTF-16 units, with what
 * would mislead it blanked out, so that its offsets are offsets of the text.
 */
final class AnalyserView {
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[\\uFF08\\uFF3B][^()\\[\\]\\uFF08\\uFF09\\uFF3B\\uFF3D]*[)\\]\\uFF09\\uFF3D]");

  /** Words in another script; a single letter is a symbol of science. */
  private static final Pattern FOREIGN =
      Pattern.compile("[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]]{2,}");

  /** Stands for half of a surrogate pair: a symbol that never becomes part of a word. */
  private static final char SYMBOL = '\u2022';

  /**
   * Longer runs without a space are encoded bytes, tracking links or glued lists, never words of
   * English; the tokeniser's patterns take the square of their length.
   */
  private static final int LONGEST_RUN = 200;

  private AnalyserView() {}

  static String of(String text) {
    char[] view = text.toCharArray();
    hideForeignScript(text, view);
    for (int i = 0; i < view.length; i++) {
      view[i] = plain(view[i]);
    }
    hideLongRuns(view);
    return new String(view);
  }

  /**
   * A name repeated in brackets in its own script says nothing new and is no English word. Brackets
   * go with it unless they hold more of Latin script.
   */
  private static void hideForeignScript(String text, char[] view) {
    Matcher bracketed = BRACKETED.matcher(text);
    while (bracketed.find()) {
      Matcher foreign = FOREIGN.matcher(text).region(bracketed.start(), bracketed.end());
      int letters = 0;
      while (foreign.find()) {
        letters += foreign.end() - foreign.start();
        Arrays.fill(view, foreign.start(), foreign.end(), ' ');
      }
      if (letters > latinLetters(bracketed.group())) {
        Arrays.fill(view, bracketed.start(), bracketed.end(), ' ');
      }
    }
  }

  private static long latinLetters(String group) {
    return group
        .codePoints()
        .filter(Character::isLetter)
        .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
        .count();
  }

  private static char plain(char c) {
    if (Character.isSurrogate(c)) {
      return SYMBOL;
    }
    boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
    return blank || Character.isISOControl(c) || isZeroWidth(c) ? ' ' : c;
  }

  private static void hideLongRuns(char[] view) {
    int start = 0;
    for (int i = 0; i <= view.length; i++) {
      if (i == view.length || view[i] == ' ') {
        if (i - start > LONGEST_RUN) {
          Arrays.fill(view, start, i, ' ');
        }
        start = i + 1;
      }
    }
  }

  private static boolean isZeroWidth(char c) {
    return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }
}
