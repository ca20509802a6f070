package org.consilience.consensus;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Stance;
import org.consilience.model.Term;
import org.consilience.model.Variant;
import org.consilience.model.VariantRelation;
import org.consilience.text.Hashes;

/**
 * Tells each claim of a group where it ended, how it stands to the group's answer, and why it is
 * there.
 */
final class Membership {
  private Membership() {}

  static List<Claim> mark(List<Claim> group, Consensus consensus, List<Clustering.Edge> edges) {
    Map<String, VariantRelation> relations = new TreeMap<>();
    for (Variant variant : consensus.getVariants()) {
      relations.put(variant.getVariantId(), variant.getRelation());
    }
    Set<String> members = new HashSet<>();
    group.forEach(c -> members.add(c.getClaimId()));
    for (Claim claim : group) {
      String variant =
          Hashes.sha256("variant", consensus.getConsensusId(), Lattice.variantKey(claim));
      claim.setConsensusId(consensus.getConsensusId());
      claim.setClaimKey(consensus.getClaimKey());
      claim.setStance(stance(relations.getOrDefault(variant, VariantRelation.UNKNOWN)));
      claim.setMatchEvidence(evidence(claim.getClaimId(), members, edges));
    }
    return group;
  }

  private static Stance stance(VariantRelation relation) {
    return switch (relation) {
      case MORE_SPECIFIC -> Stance.REFINES;
      case LESS_SPECIFIC -> Stance.GENERALIZES;
      case CONTRADICTS -> Stance.CONTRADICTS;
      default -> Stance.SUPPORTS;
    };
  }

  /**
   * The terms of the strongest pair that ties the claim to the rest of its group; none for a claim
   * alone.
   */
  private static List<Term> evidence(String id, Set<String> members, List<Clustering.Edge> edges) {
    return edges.stream()
        .filter(e -> e.first().equals(id) || e.second().equals(id))
        .filter(e -> members.contains(e.first()) && members.contains(e.second()))
        .max(
            Comparator.comparingDouble((Clustering.Edge e) -> e.score().probability())
                .thenComparing(Clustering.Edge::first)
                .thenComparing(Clustering.Edge::second))
        .map(e -> e.score().terms())
        .orElse(List.of());
  }
}
