package org.consilience.document;

import org.jsoup.nodes.Element;

/**
 * One visible line of a page: the text between two breaks of its layout.
 *
 * @param text white space collapsed, never blank
 * @param home the nearest element around it that is laid out as a block
 * @param linked characters of it that are the text of links
 */
record HtmlLine(String text, Element home, int linked) {

  private static final String SENTENCE_ENDS = ".!?…\"”’'»:;)]。！？」";

  /**
   * Letters of a script without spaces that count as one word: the mean of Chinese and Japanese.
   */
  private static final int LETTERS_A_WORD = 2;

  int words() {
    int words = 1;
    int ideographs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      words += c == ' ' ? 1 : 0;
      ideographs += Character.getType(c) == Character.OTHER_LETTER && c > 0x2E80 ? 1 : 0;
    }
    return words + ideographs / LETTERS_A_WORD;
  }

  /** Share of its characters that are links, from 0 to 1. */
  double linkDensity() {
    return Math.min(1.0, (double) linked / text.length());
  }

  /** Whether it stops as a sentence does. */
  boolean endsSentence() {
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
