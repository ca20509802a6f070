package org.consilience.consensus;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;

/**
 * Where in its document a claim stands. News tells first what matters most, so that two reports
 * open with one event and go into the same detail at like depths (the inverted pyramid).
 */
final class Places {
  /** What stands in this part of a document is its opening. */
  private static final double OPENING = 0.12;

  private final Map<String, Integer> ends = new TreeMap<>();

  /** Places among the claims of a story. */
  Places(Collection<ComparableClaim> claims) {
    for (ComparableClaim claim : claims) {
      Claim c = claim.getClaim();
      ends.merge(c.getDocumentId(), c.getEvidence().getEnd(), Math::max);
    }
  }

  /** Adds how far apart two claims stand, in [0, 1], and whether both documents open with them. */
  void add(Map<String, Double> terms, Claim a, Claim b) {
    double one = of(a);
    double other = of(b);
    terms.put("places-apart", Math.abs(one - other));
    terms.put("both-opening", one < OPENING && other < OPENING ? 1.0 : 0);
  }

  /** From 0, the beginning, to 1, the end of the last claim. */
  private double of(Claim claim) {
    int end = ends.getOrDefault(claim.getDocumentId(), claim.getEvidence().getEnd());
    return (double) claim.getEvidence().getStart() / Math.max(1, end);
  }
}
