package org.consilience.document;

/**
 * Counts over the code points of a text, taken in one pass.
 *
 * @param visible characters that a reader can see: no space, control or invisible format character
 * @param controls C0 and C1 controls other than white space
 * @param replaced U+FFFD
 * @param longestLine length of the longest line
 */
record TextCensus(int characters, int visible, int controls, int replaced, int longestLine) {

  static TextCensus of(String text) {
    int characters = 0;
    int visible = 0;
    int controls = 0;
    int replaced = 0;
    int longest = 0;
    int line = 0;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      characters++;
      visible += isVisible(c) ? 1 : 0;
      controls += Character.isISOControl(c) && !isSpace(c) ? 1 : 0;
      replaced += c == 0xFFFD ? 1 : 0;
      line = isLineEnd(c) ? 0 : line + 1;
      longest = Math.max(longest, line);
    }
    return new TextCensus(characters, visible, controls, replaced, longest);
  }

  private static boolean isVisible(int c) {
    return !isSpace(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
  }

  private static boolean isSpace(int c) {
    // Java counts the four separators U+001C to U+001F as white space; in files they mean binary.
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
