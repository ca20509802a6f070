package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Texts by their hashes. A hash remembers a bounded number of texts, so that a report which a
 * thousand sites printed costs a thousand comparisons and not their square: the later ones meet the
 * first ones.
 */
final class CandidateIndex {
  /** Texts that a hash remembers. */
  static final int LONGEST = 24;

  /** Best candidates that a text is compared with. */
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

  /** The numbers of earlier texts that share enough hashes with this one, which is then added. */
  List<Integer> meet(int number, Set<Long> hashes) {
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
    return shared.entrySet().stream()
        .filter(
            e -> e.getValue() >= least * Math.min(hashes.size(), sizes.getOrDefault(e.getKey(), 0)))
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How often a hash already remembered as many texts as it may. */
  long refused() {
    return refused;
  }
}
