package org.consilience.consensus;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many independent voices speak, where origins pass on primary sources: the most pairs of an
 * origin with a source of its own, found as a maximum matching along augmenting paths (Berge 1957).
 * One origin that quotes three people is one voice, and so are three origins that quote one person.
 */
final class Independence {
  /**
   * What a further origin adds that only passes on the same primary sources: it confirms that the
   * words were said, and nothing of what they say. Set by judgement.
   */
  private static final double SAME_SOURCE_AGAIN = 0.25;

  private final Map<String, SortedSet<String>> sourcesOf = new TreeMap<>();
  private final Map<String, String> originOf = new TreeMap<>();

  /** An origin asserts it: in its own voice so far. */
  void add(String origin) {
    sourcesOf.computeIfAbsent(origin, o -> new TreeSet<>());
  }

  /** An origin asserts it on the word of a primary source, and so no longer in its own voice. */
  void add(String origin, String source) {
    sourcesOf.computeIfAbsent(origin, o -> new TreeSet<>()).add(source);
  }

  /** The weight of all voices, at least one and at most the number of origins if there are any. */
  double support() {
    originOf.clear();
    int independent = 0;
    for (Map.Entry<String, SortedSet<String>> origin : sourcesOf.entrySet()) {
      if (origin.getValue().isEmpty() || matched(origin.getKey(), new HashSet<>())) {
        independent++;
      }
    }
    return independent + SAME_SOURCE_AGAIN * (sourcesOf.size() - independent);
  }

  /** Finds the origin a source; a source that is taken is freed if its origin has another. */
  private boolean matched(String origin, Set<String> tried) {
    for (String source : sourcesOf.getOrDefault(origin, new TreeSet<>())) {
      if (tried.add(source)) {
        String holder = originOf.get(source);
        if (holder == null || matched(holder, tried)) {
          originOf.put(source, origin);
          return true;
        }
      }
    }
    return false;
  }
}
