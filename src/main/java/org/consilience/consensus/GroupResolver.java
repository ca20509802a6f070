package org.consilience.consensus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.ResolvedStory;
import org.consilience.model.RoleAgreement;
import org.consilience.model.Tally;
import org.consilience.model.Variant;
import org.consilience.text.Hashes;
import org.consilience.text.Rounding;

/**
 * Turns the claims of one group into its consensus row: answers, counts, status, confidence and
 * what hangs on one origin.
 */
final class GroupResolver {
  private final String storyId;
  private final Set<String> storyDocuments = new TreeSet<>();
  private final Tallies tallies;
  private final RoleAgreements agreements;

  GroupResolver(ResolvedStory story) {
    this.storyId = story.getStory().getStoryId();
    Map<String, Document> documents = new TreeMap<>();
    story.getDocuments().forEach(d -> documents.put(d.getDocumentId(), d));
    this.storyDocuments.addAll(documents.keySet());
    this.tallies = new Tallies(documents);
    this.agreements = new RoleAgreements(tallies);
  }

  /** The consensus of claims that answer one question, in order of their ids. */
  Consensus resolve(List<Claim> claims) {
    // The anchor is the first claim by id, and ids are hashes of content.
    String id = Hashes.sha256("consensus", claims.get(0).getClaimId());
    List<VariantGroup> variants = VariantGroup.of(claims, tallies);
    List<Claim> supporting = claims(variants, false);
    Tally support = tallies.of(supporting);
    Tally dissent = tallies.of(claims(variants, true));
    Ledger ledger = Ledger.of(support, dissent, claims);
    List<RoleAgreement> roles = agreements.of(id, claims);
    ConsensusStatus status = status(claims, roles);
    Set<String> pivotal = pivotal(claims, status);
    Claim best = variants.get(0).example();
    return Consensus.newBuilder()
        .setConsensusId(id)
        .setClaimKey(smallestKey(claims))
        .setStoryId(storyId)
        .setProposition(best.getText())
        .setKind(kind(claims))
        .setConsensusValue(best.getValue())
        .setStatus(status)
        .setVariants(variants.stream().map(v -> variant(id, v)).toList())
        .setSupport(support)
        .setDissent(dissent)
        .setSilentDocumentIds(silent(claims))
        .setRoles(roles)
        .setConfidence(ledger.confidence())
        .setConfidenceLow(ledger.low())
        .setConfidenceHigh(ledger.high())
        .setLedger(ledger.terms())
        .setStability(stability(claims, pivotal))
        .setPivotalOrigins(List.copyOf(pivotal))
        .build();
  }

  private ConsensusStatus status(List<Claim> claims, List<RoleAgreement> roles) {
    ConsensusStatus status = Statuses.of(VariantGroup.of(claims, tallies), tallies);
    boolean quoted = claims.stream().allMatch(c -> c.getPrimarySourceId() != null);
    boolean attribution = quoted && RoleAgreements.speakersDiffer(roles);
    return attribution
            && status != ConsensusStatus.CONTESTED
            && status != ConsensusStatus.SINGLE_ORIGIN
        ? ConsensusStatus.ATTRIBUTION_CONTESTED
        : status;
  }

  /** Origins without which the status would be another. */
  private Set<String> pivotal(List<Claim> claims, ConsensusStatus status) {
    Set<String> pivotal = new TreeSet<>();
    Set<String> origins = origins(claims);
    for (String origin : origins) {
      List<Claim> others = claims.stream().filter(c -> !origin.equals(c.getOriginId())).toList();
      if (others.isEmpty() || status(others, agreements.of("", others)) != status) {
        pivotal.add(origin);
      }
    }
    return pivotal;
  }

  private static double stability(List<Claim> claims, Set<String> pivotal) {
    int origins = origins(claims).size();
    return origins == 0 ? 0 : Rounding.six(1 - (double) pivotal.size() / origins);
  }

  private static Set<String> origins(List<Claim> claims) {
    return claims.stream()
        .map(c -> String.valueOf(c.getOriginId()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Claim> claims(List<VariantGroup> variants, boolean contradicting) {
    return variants.stream()
        .filter(v -> v.contradicts() == contradicting)
        .flatMap(v -> v.claims().stream())
        .toList();
  }

  private List<String> silent(List<Claim> claims) {
    Set<String> silent = new TreeSet<>(storyDocuments);
    claims.forEach(c -> silent.remove(c.getDocumentId()));
    return List.copyOf(silent);
  }

  static String smallestKey(List<Claim> claims) {
    return claims.stream()
        .flatMap(c -> c.getCandidateKeys().stream())
        .min(String::compareTo)
        .orElse("");
  }

  /** The kind that most claims have, ties by name. */
  private static ClaimKind kind(List<Claim> claims) {
    Map<ClaimKind, Long> counts =
        claims.stream()
            .collect(Collectors.groupingBy(Claim::getKind, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static Variant variant(String consensusId, VariantGroup group) {
    Claim example = group.example();
    return Variant.newBuilder()
        .setVariantId(Hashes.sha256("variant", consensusId, Lattice.variantKey(example)))
        .setText(example.getText())
        .setValue(example.getValue())
        .setRelation(group.relation())
        .setTally(group.tally())
        .setDocumentIds(
            group.claims().stream().map(Claim::getDocumentId).distinct().sorted().toList())
        .setExample(new DocumentSpan(example.getDocumentId(), example.getEvidence()))
        .build();
  }
}
