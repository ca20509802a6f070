package org.consilience.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.query.Snapshot.Said;

/**
 * Which claim of a run is which of another: by id, and where a document was revised, by its words.
 */
final class SameClaims {
  private SameClaims() {}

  /** The id in the later run by the id in the earlier one, for claims that both have. */
  static Map<String, String> of(Snapshot before, Snapshot after) {
    Map<String, String> same = new TreeMap<>();
    Map<String, Deque<String>> unmatched = new TreeMap<>();
    for (Said claim : after.claims().values()) {
      if (before.claims().containsKey(claim.claimId())) {
        same.put(claim.claimId(), claim.claimId());
      } else {
        unmatched.computeIfAbsent(claim.likeness(), l -> new ArrayDeque<>()).add(claim.claimId());
      }
    }
    for (Said claim : before.claims().values()) {
      Deque<String> alike = unmatched.get(claim.likeness());
      if (!same.containsKey(claim.claimId()) && alike != null && !alike.isEmpty()) {
        same.put(claim.claimId(), alike.remove());
      }
    }
    return same;
  }
}
