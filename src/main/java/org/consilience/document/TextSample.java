package org.consilience.document;

/** A bounded part of a text that stands for the whole of it. */
final class TextSample {

  /** Slices spread over the text: no single part, such as a foreign trailer, decides alone. */
  private static final int SLICES = 10;

  /** UTF-16 units; ten of them are several times what a detector needs to be sure. */
  private static final int SLICE = 2_000;

  private TextSample() {}

  /** The text itself if it is short, else slices at equal distances. */
  static String of(String text) {
    if (text.length() <= SLICES * SLICE) {
      return text;
    }
    StringBuilder sample = new StringBuilder();
    long last = text.length() - SLICE;
    for (int i = 0; i < SLICES; i++) {
      int start = (int) (last * i / (SLICES - 1));
      sample.append(text, start, start + SLICE).append('\n');
    }
    return sample.toString();
  }
}
