package org.consilience.consensus;

import java.util.Set;

/**
 * A mention of an event in a text, with what of its sentence it is compared by. Words are lemmas in
 * lower case; a name stands as one sign. Sets are sorted, so that sums run in one order.
 *
 * @param id unique among the mentions of a story
 * @param sentence its number in the document
 */
public record EventMention(
    String id,
    String documentId,
    int sentence,
    Trigger trigger,
    Participants participants,
    Surroundings around) {

  /** Lemma of the word that tells of the event. */
  public String lemma() {
    return trigger.lemma();
  }

  /** What kind of word tells of the event. */
  enum Kind {
    VERB,
    NOUN,
    OTHER
  }

  /**
   * The words that tell of the event.
   *
   * @param lemma of the one that the others hang on
   * @param words content words of the mention
   * @param past whether it is told as past
   * @param open whether it is told as to come or possible
   * @param sense vector in its context
   */
  record Trigger(
      String lemma,
      Set<String> words,
      Kind kind,
      boolean past,
      boolean open,
      boolean negated,
      float[] sense) {}

  /**
   * Who and what takes part.
   *
   * @param agents words of the subject, of who did it
   * @param themes words of what it was done to
   * @param all these, and place, time, manner and what governs the trigger
   */
  record Participants(Set<String> agents, Set<String> themes, Set<String> all) {}

  /**
   * The sentence around it.
   *
   * @param words content words but for the trigger
   * @param meaning vector of the sentence
   */
  record Surroundings(
      Set<String> words,
      Set<String> names,
      Set<String> numbers,
      Set<String> times,
      float[] meaning) {}
}
