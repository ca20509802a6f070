package org.consilience.cleaning;

/** A stretch of a text in UTF-16 units, end exclusive; white space at its ends is left outside. */
record Paragraph(int start, int end) {

  String in(String text) {
    return text.substring(start, end);
  }

  int length() {
    return end - start;
  }
}
