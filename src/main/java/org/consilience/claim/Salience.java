package org.consilience.claim;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Who is told of far more often than anybody else: the centre of attention of a text. */
final class Salience {
  private Salience() {}

  /**
   * The name told of most, if it leads the next one clearly.
   *
   * @param told how often by name
   * @param lead how many times as often as the next one, at least
   */
  static Optional<String> foremost(SortedMap<String, Long> told, double lead) {
    long most = told.isEmpty() ? 0 : Collections.max(told.values());
    boolean clear = told.values().stream().filter(n -> most < lead * n).count() == 1;
    return told.entrySet().stream()
        .filter(e -> clear && e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
