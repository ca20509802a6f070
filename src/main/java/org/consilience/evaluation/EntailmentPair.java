package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.consensus.Assumptions;
import org.consilience.consensus.Candidates;
import org.consilience.consensus.ConsensusResolver;
import org.consilience.language.Embedders;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.CandidatePair;
import org.consilience.model.Claim;
import org.consilience.model.ClaimFeatures;
import org.consilience.model.ComparableClaim;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Stance;
import org.consilience.model.StoryMember;
import org.consilience.story.StoryResolver;
import org.consilience.text.Embedder;

/**
 * A premise and a hypothesis as two documents of one story. The hypothesis contradicts if one of
 * its answers does in a group with the premise's; it follows if its longest claim is in a group
 * with one of the premise's.
 *
 * @param id of the pair in its set
 * @param label the set's own
 */
record EntailmentPair(
    int id,
    String label,
    ResolvedStory story,
    List<ComparableClaim> claims,
    List<CandidatePair> candidates) {
  static final String CONTRADICTION = "CONTRADICTION";
  static final String ENTAILMENT = "ENTAILMENT";
  static final String NEUTRAL = "NEUTRAL";

  private static final String PREMISE = "premise";
  private static final String HYPOTHESIS = "hypothesis";

  /** Loaded when it is asked for: every command names all suites. */
  private static final class Encoder {
    static final Embedder SHARED = new RememberingEmbedder(Embedders.claims());
  }

  static EntailmentPair of(int id, String label, String premise, String hypothesis) {
    List<AnnotatedDocument> documents =
        List.of(
            SentenceDocuments.annotate(PREMISE, premise),
            SentenceDocuments.annotate(HYPOTHESIS, hypothesis));
    List<StoryMember> members =
        documents.stream()
            .map(d -> new StoryMember(d.getDocument(), d.getBlocks(), d.getMentions()))
            .toList();
    List<ComparableClaim> claims = PairLessons.claims(documents);
    return new EntailmentPair(
        id, label, StoryResolver.resolve(members), claims, candidates(claims));
  }

  private static List<CandidatePair> candidates(List<ComparableClaim> claims) {
    Map<String, List<ClaimFeatures>> byKey = new TreeMap<>();
    for (ComparableClaim claim : claims) {
      ClaimFeatures features = Candidates.features(claim);
      features
          .getKeys()
          .forEach(k -> byKey.computeIfAbsent(k, l -> new ArrayList<>()).add(features));
    }
    List<CandidatePair> pairs = new ArrayList<>();
    byKey.forEach((key, meeting) -> pairs.addAll(Candidates.among(key, meeting).pairs()));
    return pairs;
  }

  /** The label that the consensus of the two amounts to. */
  String found(Assumptions assumptions) {
    List<Claim> resolved =
        new ConsensusResolver(Encoder.SHARED, assumptions)
            .resolve(story, claims, candidates)
            .getClaims();
    Map<String, List<Claim>> groups = new TreeMap<>();
    resolved.forEach(
        c -> groups.computeIfAbsent(c.getConsensusId(), g -> new ArrayList<>()).add(c));
    if (groups.values().stream().anyMatch(EntailmentPair::contradicts)) {
      return CONTRADICTION;
    }
    return main(resolved)
            .filter(c -> isShared(groups.getOrDefault(c.getConsensusId(), List.of())))
            .isPresent()
        ? ENTAILMENT
        : NEUTRAL;
  }

  private static Optional<Claim> main(List<Claim> claims) {
    return claims.stream()
        .filter(c -> c.getDocumentId().equals(HYPOTHESIS))
        .max(
            Comparator.comparingInt((Claim c) -> c.getText().length())
                .thenComparing(Claim::getClaimId));
  }

  private static boolean isShared(List<Claim> group) {
    return documents(group).size() > 1;
  }

  /**
   * Whether what one of the two says contradicts the reference and what the other says does not.
   */
  private static boolean contradicts(List<Claim> group) {
    Set<String> against =
        documents(group.stream().filter(c -> c.getStance() == Stance.CONTRADICTS).toList());
    Set<String> with =
        documents(group.stream().filter(c -> c.getStance() != Stance.CONTRADICTS).toList());
    return against.stream().anyMatch(a -> with.stream().anyMatch(w -> !w.equals(a)));
  }

  private static Set<String> documents(List<Claim> claims) {
    Set<String> documents = new TreeSet<>();
    claims.forEach(c -> documents.add(c.getDocumentId()));
    return documents;
  }
}
