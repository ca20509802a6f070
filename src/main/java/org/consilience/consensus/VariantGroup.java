package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Tally;
import org.consilience.model.VariantRelation;

/**
 * The claims that give one answer.
 *
 * @param claims in order of their ids
 * @param relation to the best-supported answer
 */
record VariantGroup(List<Claim> claims, Tally tally, VariantRelation relation) {
  /** Clear wordings first: nothing in doubt, a whole clause before a phrase, then the shorter. */
  static final Comparator<Claim> BEST_WORDING =
      Comparator.comparingInt((Claim c) -> c.getFlags().size())
          .thenComparingInt(c -> c.getKind() == ClaimKind.QUOTE ? 1 : 0)
          .thenComparingInt(c -> c.getText().length())
          .thenComparing(Claim::getClaimId);

  /** The answers of a group, the reference first, then by support. */
  static List<VariantGroup> of(List<Claim> claims, Tallies tallies) {
    Map<String, List<Claim>> byAnswer = new TreeMap<>();
    claims.forEach(
        c -> byAnswer.computeIfAbsent(Lattice.variantKey(c), k -> new ArrayList<>()).add(c));
    List<VariantGroup> unrelated =
        byAnswer.values().stream()
            .map(members -> new VariantGroup(members, tallies.of(members), VariantRelation.EQUAL))
            .sorted(
                Comparator.comparingInt((VariantGroup v) -> -v.tally.getOrigins())
                    .thenComparingInt(v -> -v.tally.getDocuments())
                    .thenComparing(v -> v.example().getClaimId()))
            .toList();
    Claim reference = unrelated.get(0).example();
    return unrelated.stream().map(v -> v.relatedTo(reference)).toList();
  }

  private VariantGroup relatedTo(Claim reference) {
    return new VariantGroup(claims, tally, Lattice.relation(example(), reference));
  }

  Claim example() {
    return claims.stream().min(BEST_WORDING).orElseThrow();
  }

  boolean contradicts() {
    return relation == VariantRelation.CONTRADICTS;
  }
}
