package org.consilience.document;

/** Halves of surrogate pairs: JSON can write them, and no charset of the web can. */
final class Surrogates {
  private Surrogates() {}

  /** The text with U+FFFD for each half that stands alone. */
  static String mended(String text) {
    StringBuilder mended = null;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }
}
