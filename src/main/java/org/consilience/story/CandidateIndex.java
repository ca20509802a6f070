package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Texts by their hashes. A hash remembers a bounded number of texts, so that a report which a
 * thousand sites printed costs a thousand comparisons and not their square: the later ones meet the
 * first ones.
 */
final class CandidateIndex {
  /** Texts that a hash remembers. */
  static final int LONGEST = 24;

  /** Best candidates that a text is compared with, and the best of as many further voices. */
  private static final int MOST = 12;

  private final double least;
  private final Map<Long, List<Integer>> postings = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private long refused;

  /**
   * An empty index.
   *
   * @param least share of the shorter text's hashes from which two texts are compared
   */
  CandidateIndex(double least) {
    this.least = least;
  }

  /**
   * The numbers of earlier texts that share enough hashes with this one, which is then added. The
   * many copies of one text hide no other text.
   *
   * @param voiceOf equal for texts that are known to be one voice
   */
  List<Integer> meet(int number, Set<Long> hashes, IntFunction<String> voiceOf) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long hash : hashes) {
      List<Integer> posting = postings.computeIfAbsent(hash, h -> new ArrayList<>(1));
      posting.forEach(other -> shared.merge(other, 1, Integer::sum));
      if (posting.size() < LONGEST) {
        posting.add(number);
      } else {
        refused++;
      }
    }
    sizes.put(number, hashes.size());
    List<Integer> best =
        shared.entrySet().stream()
            .filter(
                e ->
                    e.getValue()
                        >= least * Math.min(hashes.size(), sizes.getOrDefault(e.getKey(), 0)))
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return best.size() <= MOST ? best : bestOf(best, voiceOf);
  }

  private static List<Integer> bestOf(List<Integer> candidates, IntFunction<String> voiceOf) {
    List<Integer> best = new ArrayList<>(candidates.subList(0, MOST));
    Set<String> voices = new HashSet<>();
    best.forEach(c -> voices.add(voiceOf.apply(c)));
    candidates.stream()
        .skip(MOST)
        .filter(c -> voices.add(voiceOf.apply(c)))
        .limit(MOST)
        .forEach(best::add);
    return best;
  }

  /** How often a hash already remembered as many texts as it may. */
  long refused() {
    return refused;
  }
}
