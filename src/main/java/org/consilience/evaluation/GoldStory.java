package org.consilience.evaluation;

import java.util.List;

/**
 * Documents of one event with all that several of them say, marked by hand.
 *
 * @param name of its file
 * @param seen whether whoever tunes the matcher may look at it
 */
record GoldStory(String name, boolean seen, List<Question> questions, List<Report> reports) {

  /**
   * What several documents answer.
   *
   * @param status the word of the contract that its answers earn
   */
  record Question(String key, String status, String text) {}

  /**
   * A document.
   *
   * @param origin equal for documents of which one was made from the other
   */
  record Report(String name, String origin, String text, List<Mention> mentions) {}

  /** The words from {@code start} to {@code end}, in code points, that answer a question. */
  record Mention(String key, int start, int end) {}
}
