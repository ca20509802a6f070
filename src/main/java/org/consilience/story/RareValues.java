package org.consilience.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Names and numbers, wrong ones among them, that of a whole story's voices only two have, however
 * often these were printed. What many report is the event's; an error that two share, one has from
 * the other (the argument from common errors of textual criticism, after Lachmann).
 */
final class RareValues {
  /** Voices from which it tells something that only two have a value. */
  private static final int LEAST = 4;

  private final Map<Integer, Integer> holders = new HashMap<>();
  private final UnaryOperator<String> voiceOf;
  private final boolean telling;

  private RareValues(Map<String, Set<Integer>> valuesOf, UnaryOperator<String> voiceOf) {
    this.voiceOf = voiceOf;
    this.telling = valuesOf.size() >= LEAST;
    valuesOf.values().forEach(of -> of.forEach(form -> holders.merge(form, 1, Integer::sum)));
  }

  /**
   * The values of a story.
   *
   * @param voiceOf equal for the ids of texts that are known to be one voice
   */
  static RareValues of(List<RunningText> texts, UnaryOperator<String> voiceOf) {
    Map<String, Set<Integer>> valuesOf = new HashMap<>();
    for (RunningText text : texts) {
      valuesOf.computeIfAbsent(voiceOf.apply(text.id()), v -> new HashSet<>()).addAll(values(text));
    }
    return new RareValues(valuesOf, voiceOf);
  }

  /**
   * The values that these two have and no other voice of the story, as the first writes them; none
   * where the two are known to be one voice.
   */
  Set<String> shared(RunningText a, RunningText b) {
    Set<String> shared = new TreeSet<>();
    if (telling && !voiceOf.apply(a.id()).equals(voiceOf.apply(b.id()))) {
      Set<Integer> theirs = values(b);
      for (int i = 0; i < a.size(); i++) {
        RunningWord word = a.word(i);
        if (isValue(word)
            && theirs.contains(word.form())
            && holders.getOrDefault(word.form(), 0) == 2) {
          shared.add(a.evidence(i, i + 1).getSpan().getExact());
        }
      }
    }
    return shared;
  }

  private static Set<Integer> values(RunningText text) {
    Set<Integer> values = new HashSet<>();
    text.words().stream().filter(RareValues::isValue).forEach(w -> values.add(w.form()));
    return values;
  }

  private static boolean isValue(RunningWord word) {
    return word.weight() >= RunningWord.NAME_OR_NUMBER;
  }
}
