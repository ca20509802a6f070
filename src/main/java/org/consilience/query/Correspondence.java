package org.consilience.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.model.IdChange;
import org.consilience.query.Snapshot.Said;

/**
 * Which groups of a run became which of another: those that have claims in common, an id, or a row
 * of the later run's {@code ids} between them.
 */
final class Correspondence {
  private final Map<String, Map<String, Integer>> successors = new TreeMap<>();
  private final Map<String, Map<String, Integer>> predecessors = new TreeMap<>();

  /**
   * @param same id in the later run by id in the earlier one, of the claims in both
   */
  Correspondence(Snapshot before, Snapshot after, Map<String, String> same) {
    Set<String> old = before.groups().keySet();
    Set<String> young = after.groups().keySet();
    for (Map.Entry<String, String> claim : same.entrySet()) {
      Said from = before.claims().get(claim.getKey());
      Said to = after.claims().get(claim.getValue());
      if (from != null && to != null) {
        link(from.groupId(), to.groupId(), 1);
      }
    }
    old.stream().filter(young::contains).forEach(id -> link(id, id, 0));
    for (IdChange change : after.idChanges()) {
      if (old.contains(change.getOldId()) && young.contains(change.getNewId())) {
        link(change.getOldId(), change.getNewId(), 0);
      }
    }
  }

  /** The groups that a group's claims went to, with how many of them. */
  Map<String, Integer> successors(String old) {
    return successors.getOrDefault(old, Map.of());
  }

  /** The groups that a group's claims came from, with how many of them. */
  Map<String, Integer> predecessors(String young) {
    return predecessors.getOrDefault(young, Map.of());
  }

  /** The group that goes on under another id or the same: none if it goes on elsewhere. */
  Optional<String> continued(String young) {
    return foremost(predecessors(young), young)
        .filter(old -> foremost(successors(old), old).filter(young::equals).isPresent());
  }

  /** The one with the same id, else the one with the most claims in common, ties by id. */
  private static Optional<String> foremost(Map<String, Integer> candidates, String id) {
    if (candidates.containsKey(id)) {
      return Optional.of(id);
    }
    return candidates.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  List<String> withoutSuccessor(Snapshot before) {
    return before.groups().keySet().stream().filter(old -> successors(old).isEmpty()).toList();
  }

  private void link(String old, String young, int claims) {
    successors.computeIfAbsent(old, id -> new TreeMap<>()).merge(young, claims, Integer::sum);
    predecessors.computeIfAbsent(young, id -> new TreeMap<>()).merge(old, claims, Integer::sum);
  }
}
