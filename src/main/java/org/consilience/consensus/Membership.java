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

  private final Tallies tallies;

  /**
   * Memberships explained by these pairs.
   *
   * @param edges all pairs strong enough to hold a claim in a group
   * @param tallies of the story: they tell what is said again
   */
  Membership(List<Clustering.Edge> edges, Tallies tallies) {
    this.tallies = tallies;
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
    Denials denials = new Denials(group, tallies);
    Set<String> members = new HashSet<>();
    group.forEach(c -> members.add(c.getClaimId()));
    Set<String> firsthand = new HashSet<>();
    tallies.firsthand(group).forEach(c -> firsthand.add(c.getClaimId()));
    for (Claim claim : group) {
      String variant = GroupResolver.variantId(consensus.getConsensusId(), denials.answer(claim));
      claim.setConsensusId(consensus.getConsensusId());
      claim.setClaimKey(consensus.getClaimKey());
      Stance stance = stance(relations.getOrDefault(variant, VariantRelation.UNKNOWN));
      // What a copy says as its origin said it before is nothing of its own.
      claim.setStance(firsthand.contains(claim.getClaimId()) ? stance : Stance.RESTATES_COPY);
      claim.setMatchEvidence(evidence(claim, members));
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
   * The terms of the strongest pair that ties the claim to the rest of its group, or what it
   * repeats; none for a claim alone.
   */
  private List<Term> evidence(Claim claim, Set<String> members) {
    String voice = tallies.voice(claim).getClaimId();
    if (!voice.equals(claim.getClaimId())) {
      return List.of(new Term("same-words", 1.0, voice));
    }
    return edges.getOrDefault(voice, List.of()).stream()
        .filter(e -> members.contains(e.first()) && members.contains(e.second()))
        .max(STRENGTH)
        .map(e -> e.score().terms())
        .orElse(List.of());
  }
}
