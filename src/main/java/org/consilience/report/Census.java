package org.consilience.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each name occurred. */
final class Census {
  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * One name with its count.
   *
   * @param name a name of the contract in words
   */
  record Entry(String name, int count) {}

  void add(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int of(String name) {
    return counts.getOrDefault(name, 0);
  }

  Map<String, Integer> byName() {
    return Collections.unmodifiableMap(counts);
  }

  /** Most frequent first, then by name. */
  List<Entry> entries() {
    return counts.entrySet().stream()
        .map(e -> new Entry(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt((Entry e) -> -e.count()).thenComparing(Entry::name))
        .toList();
  }
}
