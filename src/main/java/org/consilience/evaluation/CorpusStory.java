package org.consilience.evaluation;

import java.util.List;
import java.util.Map;

/**
 * A generated story with all that is known of it.
 *
 * @param facts by name
 */
record CorpusStory(String name, Map<String, Known> facts, List<Text> texts) {

  /**
   * What is known of a fact.
   *
   * @param status the word of the contract that what the independent texts state earns; empty where
   *     nobody tells it
   * @param given the value that most independent origins were given before anything was done to
   *     their texts; empty where there is no such value
   */
  record Known(CorpusTopics.Fact fact, String status, String given) {}

  /**
   * A document.
   *
   * @param origin equal for documents of which one was made from the other
   * @param kind {@code original}, or what sort of copy
   */
  record Text(String name, String origin, String kind, String text, List<Place> places) {}

  /** The sentence from {@code start} to {@code end}, in code points, tells a fact. */
  record Place(String fact, int start, int end) {}
}
