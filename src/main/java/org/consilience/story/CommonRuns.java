package org.consilience.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The longest runs of words that a text has in common with others, outside quotations. */
final class CommonRuns {
  /** Runs of eight words outside quotations hardly ever recur by chance. */
  static final int SHORTEST = 8;

  /** A run of words: where it begins in each text, and how long it is. */
  record Run(int inFirst, int inSecond, int length) {}

  private final RunningText text;
  private final Map<Long, List<Integer>> places = new HashMap<>();

  CommonRuns(RunningText text) {
    this.text = text;
    for (int i = 0; i + Fingerprints.GRAM <= text.size(); i++) {
      long hash = Fingerprints.gram(text, i);
      if (hash != 0) {
        places.computeIfAbsent(hash, h -> new ArrayList<>(1)).add(i);
      }
    }
  }

  /** The runs that another text has in common with this one, in its order; none overlap in it. */
  List<Run> with(RunningText other) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < other.size(); ) {
      Run longest = longest(other, i);
      if (longest.length >= SHORTEST) {
        runs.add(longest);
      }
      i += Math.max(1, longest.length >= SHORTEST ? longest.length : 1);
    }
    return runs;
  }

  private Run longest(RunningText other, int from) {
    Run longest = new Run(0, from, 0);
    for (int place : places.getOrDefault(Fingerprints.gram(other, from), List.of())) {
      int length = length(other, place, from);
      if (length > longest.length) {
        longest = new Run(place, from, length);
      }
    }
    return longest;
  }

  private int length(RunningText other, int inFirst, int inSecond) {
    int length = 0;
    while (inFirst + length < text.size()
        && inSecond + length < other.size()
        && same(text.word(inFirst + length), other.word(inSecond + length))
        && text.word(inFirst + length).stretch() == text.word(inFirst).stretch()
        && other.word(inSecond + length).stretch() == other.word(inSecond).stretch()) {
      length++;
    }
    return length;
  }

  private static boolean same(RunningWord a, RunningWord b) {
    return a.form() == b.form();
  }
}
