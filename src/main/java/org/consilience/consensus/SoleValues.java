package org.consilience.consensus;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;

/**
 * Which values are the only one of their unit in their document. Two reports of one event that both
 * give one sum of money mostly mean the same sum, however unlike their words; of many nothing
 * follows.
 */
final class SoleValues {
  /** The values of each unit of each document. */
  private final Map<String, Set<String>> values = new TreeMap<>();

  /** The values of a story's claims. */
  SoleValues(Collection<ComparableClaim> claims) {
    for (ComparableClaim claim : claims) {
      Claim c = claim.getClaim();
      if (hasUnit(c)) {
        Interval value = Interval.of(c.getValue());
        values
            .computeIfAbsent(unit(c), u -> new TreeSet<>())
            .add(value.low() + ".." + value.high());
      }
    }
  }

  /** Whether both state a value of one unit, and their documents no other of it. */
  boolean meet(Claim a, Claim b) {
    return hasUnit(a)
        && hasUnit(b)
        && a.getValue().getUnit().equals(b.getValue().getUnit())
        && isSole(a)
        && isSole(b);
  }

  private boolean isSole(Claim claim) {
    return values.getOrDefault(unit(claim), Set.of()).size() == 1;
  }

  private static boolean hasUnit(Claim claim) {
    return claim.getValue() != null && claim.getValue().getUnit() != null;
  }

  private static String unit(Claim claim) {
    return claim.getDocumentId() + "\n" + claim.getValue().getUnit();
  }
}
