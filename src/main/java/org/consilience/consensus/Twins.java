package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;

/**
 * Claims that several extractors read out of one clause: its event, and the quantity that it
 * states. They are one statement, and answer one question.
 */
final class Twins {
  private Twins() {}

  /**
   * Claims of one document that are compared by one text, two or more, in order of their ids;
   * offices have none.
   */
  static List<List<String>> of(Collection<ComparableClaim> claims) {
    Map<String, List<Claim>> byText = new TreeMap<>();
    for (ComparableClaim claim : claims) {
      Claim c = claim.getClaim();
      if (c.getKind() != ClaimKind.ROLE) {
        byText
            .computeIfAbsent(
                c.getDocumentId() + "\n" + claim.getCanonicalText(), t -> new ArrayList<>())
            .add(c);
      }
    }
    return byText.values().stream()
        .filter(twins -> twins.stream().map(Claim::getKind).distinct().count() > 1)
        .map(twins -> twins.stream().map(Claim::getClaimId).sorted().toList())
        .toList();
  }
}
