package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Term;
import org.consilience.model.Value;
import org.consilience.text.Embedder;
import org.consilience.text.Rounding;

/**
 * Scores a pair of claims as additive log-odds of named terms. Similarity of meaning brings
 * wordings together, but no similarity sees a contradiction; polarity and values are left to the
 * variants of a group. All weights are set by judgement and checked on the sample corpus; nothing
 * has fitted them.
 */
final class PairScorer {
  /**
   * Log-odds of a candidate pair without further evidence: one in some fifty is the same question.
   */
  private static final double PRIOR = -4.0;

  /**
   * Cosine of the encoder at which a pair of claims of one story is neither likely nor unlikely the
   * same.
   */
  private static final double NEUTRAL_COSINE = 0.72;

  private static final double PER_COSINE = 18.0;
  private static final double PER_SHARED_WEIGHT = 5.0;
  private static final double PER_SHARED_ENTITIES = 1.5;
  private static final double SAME_PREDICATE = 0.6;
  private static final double SAME_UNIT = 2.0;
  private static final double OTHER_SPEAKER = -3.0;

  /** The offices of one person are one question: a hundred to one. */
  private static final double SAME_PERSON = 4.6;

  /** Verbs that say too little for two claims to share one by more than chance. */
  private static final Set<String> LIGHT = Set.of("be", "have", "say", "tell");

  private final Map<String, Vectors> vectors = new TreeMap<>();
  private final Embedder embedder;
  private final LemmaWeights weights;

  /** What is computed once a claim; sets are sorted, so that sums run in one order. */
  private record Vectors(float[] meaning, Set<String> lemmas, Set<String> entities) {}

  PairScorer(Embedder embedder, LemmaWeights weights) {
    this.embedder = embedder;
    this.weights = weights;
  }

  PairScore score(ComparableClaim a, ComparableClaim b) {
    if (a.getClaim().getKind() == ClaimKind.ROLE) {
      return role(a.getClaim(), b.getClaim());
    }
    Vectors va = vectors(a);
    Vectors vb = vectors(b);
    List<Term> terms = new ArrayList<>();
    add(terms, "prior", PRIOR);
    add(
        terms,
        "meaning",
        PER_COSINE * (Embedder.cosine(va.meaning(), vb.meaning()) - NEUTRAL_COSINE));
    add(terms, "shared-words", PER_SHARED_WEIGHT * weights.overlap(va.lemmas(), vb.lemmas()));
    add(terms, "shared-names", PER_SHARED_ENTITIES * jaccard(va.entities(), vb.entities()));
    add(terms, "same-predicate", samePredicate(a.getClaim(), b.getClaim()) ? SAME_PREDICATE : 0);
    add(terms, "same-unit", sameUnit(a.getClaim(), b.getClaim()) ? SAME_UNIT : 0);
    add(terms, "other-speaker", otherSpeaker(a.getClaim(), b.getClaim()) ? OTHER_SPEAKER : 0);
    return PairScore.of(terms);
  }

  private static void add(List<Term> terms, String name, double value) {
    if (value != 0) {
      terms.add(new Term(name, Rounding.six(value), null));
    }
  }

  /**
   * Roles answer one question where they are of one person; which role is right is for the
   * variants.
   */
  private static PairScore role(Claim a, Claim b) {
    boolean same =
        a.getSubjectEntityId() != null && a.getSubjectEntityId().equals(b.getSubjectEntityId());
    return same
        ? PairScore.of(List.of(new Term("same-person", SAME_PERSON, null)))
        : PairScore.FORBIDDEN;
  }

  private Vectors vectors(ComparableClaim claim) {
    return vectors.computeIfAbsent(
        claim.getClaim().getClaimId(),
        id ->
            new Vectors(
                embedder.embed(claim.getCanonicalText()),
                new TreeSet<>(claim.getLemmas()),
                new TreeSet<>(claim.getEntities())));
  }

  private static double jaccard(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    long all = a.size() + b.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static boolean samePredicate(Claim a, Claim b) {
    return a.getPredicate().equals(b.getPredicate()) && !LIGHT.contains(a.getPredicate());
  }

  private static boolean sameUnit(Claim a, Claim b) {
    Value va = a.getValue();
    Value vb = b.getValue();
    return va != null && vb != null && va.getUnit() != null && va.getUnit().equals(vb.getUnit());
  }

  /** Both name who asserted it, and it is not the same person. */
  private static boolean otherSpeaker(Claim a, Claim b) {
    String first = speaker(a);
    String second = speaker(b);
    return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
  }

  private static String speaker(Claim claim) {
    return claim.getAttribution().stream()
        .filter(Attribution::getPrimary)
        .map(Attribution::getEntityId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
