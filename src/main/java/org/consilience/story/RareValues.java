package org.consilience.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names and numbers, wrong ones among them, that of a whole story's texts only two have. What many
 * report is the event's; an error that two share, one has from the other (the argument from common
 * errors of textual criticism, after Lachmann).
 */
final class RareValues {
  /** Texts from which it tells something that only two have a value. */
  private static final int LEAST = 4;

  private final Map<Integer, Integer> holders = new HashMap<>();
  private final boolean telling;

  private RareValues(boolean telling) {
    this.telling = telling;
  }

  static RareValues of(List<RunningText> texts) {
    RareValues values = new RareValues(texts.size() >= LEAST);
    for (RunningText text : texts) {
      values(text).forEach(form -> values.holders.merge(form, 1, Integer::sum));
    }
    return values;
  }

  /** The values that these two have and no other text of the story, as the first writes them. */
  Set<String> shared(RunningText a, RunningText b) {
    Set<String> shared = new TreeSet<>();
    if (telling) {
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
