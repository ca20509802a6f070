package org.consilience.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.model.Consensus;
import org.consilience.query.Snapshot.Said;
import org.jspecify.annotations.Nullable;

/**
 * What became of one group.
 *
 * @param kinds sorted, the foremost first
 * @param before the group that it goes on from; null for what is new or split off
 * @param after the group as it is now; null for what is retracted
 * @param origins the groups that its claims came from, with the number of claims
 * @param alterations what is different, in words, by what it concerns
 * @param added claims that the earlier run did not have, or had in another group
 * @param removed claims that the later run does not have, or has in another group
 */
record Change(
    Set<Kind> kinds,
    @Nullable Consensus before,
    @Nullable Consensus after,
    Map<String, Integer> origins,
    Map<String, String> alterations,
    List<Said> added,
    List<Said> removed) {

  /** In the order in which they are worth reading. */
  enum Kind {
    FLIPPED("claims that spoke for the answer now speak against it, or the reverse"),
    RETRACTED("no document says it any more"),
    WEAKENED("less independent support, or more against it"),
    STRENGTHENED("more independent support, or less against it"),
    MERGED("was several groups"),
    SPLIT("was one group with others"),
    CHANGED("the same independent support, something else is different"),
    NEW("not in the earlier run");

    private final String meaning;

    Kind(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }
  }

  Kind foremost() {
    return kinds.iterator().next();
  }

  /** The row to show: as it is now, or as it was. */
  Consensus shown() {
    if (after != null) {
      return after;
    }
    if (before == null) {
      throw new IllegalStateException("a change of nothing into nothing");
    }
    return before;
  }
}
