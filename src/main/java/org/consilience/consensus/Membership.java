package org.consilience.consensus;

import java.util.ArrayList;
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

/**
 * Tells each claim of a group where it ended, how it stands to the group's answer, and why it is
 * there.
 */
final class Membership {
  /** The strongest pair is the best evidence; ties by id. */
  private static final Comparator<Clustering.Edge> STRENGTH =
      Comparator.comparingDouble((Clustering.Edge e) -> e.score().probability())
          .thenComparing(Clustering.Edge::first)
          .thenComparing(Clustering.Edge::second);

  private final Map<String, List<Clustering.Edge>> edges = new TreeMap<>();

  /**
   * Memberships explained by these pairs.
   *
   * @param edges all pairs strong enough to hold a claim in a group
   */
  Membership(List<Clustering.Edge> edges) {
    for (Clustering.Edge edge : edges) {
      this.edges.computeIfAbsent(edge.first(), id -> new ArrayList<>()).add(edge);
      this.edges.computeIfAbsent(edge.second(), id -> new ArrayList<>()).add(edge);
    }
  }

  /** Marks the claims of a group, which are changed in place. */
  void mark(List<Claim> group, Consensus consensus) {
    Map<String, VariantRelation> relations = new TreeMap<>();
    for (Variant variant : consensus.getVariants()) {
      relations.put(variant.getVariantId(), variant.getRelation());
    }
    Set<String> members = new HashSet<>();
    group.forEach(c -> members.add(c.getClaimId()));
    for (Claim claim : group) {
      String variant = GroupResolver.variantId(consensus.getConsensusId(), Answer.of(claim));
      claim.setConsensusId(consensus.getConsensusId());
      claim.setClaimKey(consensus.getClaimKey());
      claim.setStance(stance(relations.getOrDefault(variant, VariantRelation.UNKNOWN)));
      claim.setMatchEvidence(evidence(claim.getClaimId(), members));
    }
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
  private List<Term> evidence(String id, Set<String> members) {
    return edges.getOrDefault(id, List.of()).stream()
        .filter(e -> members.contains(e.first()) && members.contains(e.second()))
        .max(STRENGTH)
        .map(e -> e.score().terms())
        .orElse(List.of());
  }
}
