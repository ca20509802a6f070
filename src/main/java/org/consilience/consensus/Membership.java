package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Derivation;
import org.consilience.model.Document;
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

  /** Documents that are made from others, as a whole or in part. */
  private static final Set<Derivation> COPIES =
      EnumSet.of(Derivation.SYNDICATED, Derivation.PARTIALLY_DERIVED, Derivation.MACHINE_REWRITTEN);

  private final Map<String, List<Clustering.Edge>> edges = new TreeMap<>();

  private final Set<String> copies = new HashSet<>();

  /**
   * Memberships explained by these pairs.
   *
   * @param edges all pairs strong enough to hold a claim in a group
   * @param documents of the story: they tell what is made from others
   */
  Membership(List<Clustering.Edge> edges, List<Document> documents) {
    documents.stream()
        .filter(d -> COPIES.contains(d.getDerivation()))
        .forEach(d -> copies.add(d.getDocumentId()));
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
      Stance stance = stance(relations.getOrDefault(variant, VariantRelation.UNKNOWN));
      claim.setStance(restates(claim, group, variant, consensus) ? Stance.RESTATES_COPY : stance);
      claim.setMatchEvidence(evidence(claim.getClaimId(), members));
    }
  }

  /** A copy that gives the answer of its origin's other document says nothing of its own. */
  private boolean restates(Claim claim, List<Claim> group, String variant, Consensus consensus) {
    return copies.contains(claim.getDocumentId())
        && group.stream()
            .filter(c -> !copies.contains(c.getDocumentId()))
            .filter(c -> Objects.equals(c.getOriginId(), claim.getOriginId()))
            .anyMatch(
                c ->
                    GroupResolver.variantId(consensus.getConsensusId(), Answer.of(c))
                        .equals(variant));
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
