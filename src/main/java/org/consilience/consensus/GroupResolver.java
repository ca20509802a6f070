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
import org.consilience.model.Variant;
import org.consilience.text.Hashes;
import org.consilience.text.Rounding;

/**
 * Turns the claims of one group into its consensus row: answers, counts, status, confidence and
 * what hangs on one origin.
 */
final class GroupResolver {
  private final Map<String, String> ids;
  private final String storyId;
  private final Map<String, Document> documents = new TreeMap<>();
  private final Tallies tallies;
  private final Speakers speakers;
  private final RoleAgreements agreements;

  GroupResolver(ResolvedStory story) {
    this(story, new Tallies(story, new Voices(Map.of())), Map.of());
  }

  /**
   * A resolver.
   *
   * @param tallies of the story's claims
   * @param ids of groups that do not go by their own, by that
   */
  GroupResolver(ResolvedStory story, Tallies tallies, Map<String, String> ids) {
    this.ids = ids;
    this.storyId = story.getStory().getStoryId();
    story.getDocuments().forEach(d -> documents.put(d.getDocumentId(), d));
    this.tallies = tallies;
    this.speakers = new Speakers(story.getEntities());
    this.agreements = new RoleAgreements(tallies, speakers);
  }

  /** The consensus of claims that answer one question, in order of their ids. */
  Consensus resolve(List<Claim> claims) {
    String own = ownId(claims.get(0).getClaimId());
    String id = ids.getOrDefault(own, own);
    Verdict verdict = Verdict.of(claims, tallies, speakers);
    Ledger ledger =
        Ledger.of(verdict.support(), verdict.dissent(), tallies.firsthand(verdict.supporting()));
    Set<String> pivotal = pivotal(claims, verdict.status());
    Claim best = verdict.variants().get(0).example();
    return Consensus.newBuilder()
        .setConsensusId(id)
        .setClaimKey(smallestKey(claims))
        .setStoryId(storyId)
        .setProposition(best.getText())
        .setKind(kind(claims))
        .setConsensusValue(best.getValue())
        .setStatus(verdict.status())
        .setVariants(verdict.variants().stream().map(v -> variant(id, v)).toList())
        .setSupport(verdict.support())
        .setDissent(verdict.dissent())
        .setSilentDocumentIds(silent(claims))
        .setRoles(agreements.of(id, claims))
        .setConfidence(ledger.confidence())
        .setConfidenceLow(ledger.low())
        .setConfidenceHigh(ledger.high())
        .setLedger(ledger.terms())
        .setStability(stability(claims, pivotal))
        .setPivotalOrigins(List.copyOf(pivotal))
        .build();
  }

  /** Origins without which the status would be another. */
  private Set<String> pivotal(List<Claim> claims, ConsensusStatus status) {
    Set<String> pivotal = new TreeSet<>();
    for (String origin : origins(claims)) {
      List<Claim> others = claims.stream().filter(c -> !origin.equals(origin(c))).toList();
      if (others.isEmpty() || Verdict.of(others, tallies, speakers).status() != status) {
        pivotal.add(origin);
      }
    }
    return pivotal;
  }

  /** The share of origins that could fall away, one at a time, with the status unchanged. */
  private static double stability(List<Claim> claims, Set<String> pivotal) {
    return Rounding.six(1 - (double) pivotal.size() / origins(claims).size());
  }

  private static Set<String> origins(List<Claim> claims) {
    return claims.stream()
        .map(GroupResolver::origin)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String origin(Claim claim) {
    return String.valueOf(claim.getOriginId());
  }

  /** Documents that cover the story and do not say it. */
  private List<String> silent(List<Claim> claims) {
    Set<String> silent = new TreeSet<>(documents.keySet());
    claims.forEach(c -> silent.remove(c.getDocumentId()));
    return List.copyOf(silent);
  }

  private static String smallestKey(List<Claim> claims) {
    return claims.stream()
        .flatMap(c -> c.getCandidateKeys().stream())
        .min(String::compareTo)
        .orElse("");
  }

  /** The kind that most claims have; of equals the first of the contract. */
  private static ClaimKind kind(List<Claim> claims) {
    Map<ClaimKind, Long> counts =
        claims.stream()
            .collect(Collectors.groupingBy(Claim::getKind, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static Variant variant(String consensusId, VariantGroup group) {
    Claim example = group.example();
    return Variant.newBuilder()
        .setVariantId(variantId(consensusId, group.answer()))
        .setText(example.getText())
        .setValue(example.getValue())
        .setRelation(group.relation())
        .setTally(group.tally())
        .setDocumentIds(
            group.claims().stream().map(Claim::getDocumentId).distinct().sorted().toList())
        .setExample(new DocumentSpan(example.getDocumentId(), example.getEvidence()))
        .build();
  }

  /**
   * A group's id of its own: its anchor is the first claim by id, and ids are hashes of content.
   */
  static String ownId(String firstClaim) {
    return Hashes.sha256("consensus", firstClaim);
  }

  static String variantId(String consensusId, Answer answer) {
    return Hashes.sha256("variant", consensusId, answer.key());
  }
}
