package org.consilience.story;

/**
 * A word of a document's own running text.
 *
 * @param form folded, as a number in the story's vocabulary: equal numbers are equal words
 * @param stem the same for the word without its ending
 * @param weight what it says of the event: little for a function word, most for names and numbers
 * @param stretch number of the stretch between two quotations that it stands in
 * @param sentence number of its sentence
 * @param block number of its block among those of the running text
 * @param start offset of its first code point
 * @param end offset after its last code point
 */
record RunningWord(
    int form, int stem, double weight, int stretch, int sentence, int block, int start, int end) {

  /** Function words say nothing of the event, but a writer's order of them is the writer's own. */
  static final double FUNCTION_WORD = 0.3;

  static final double CONTENT_WORD = 1.0;

  /** Whoever rewrites a text may replace its words, and must keep its names and numbers. */
  static final double NAME_OR_NUMBER = 1.5;

  boolean isContent() {
    return weight >= CONTENT_WORD;
  }
}
