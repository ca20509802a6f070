package org.consilience.cleaning;

/** White space, line ends and bullets, as plain texts of any origin use them. */
final class TextShape {

  private static final String BULLETS = "•·‣▪●*-–—";

  private TextShape() {}

  /** White space of any kind, the no-break space included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Whether a list item starts here: a bullet with a space after it. */
  static boolean isBullet(String text, int at) {
    return at + 1 < text.length()
        && BULLETS.indexOf(text.charAt(at)) >= 0
        && isSpace(text.charAt(at + 1));
  }
}
