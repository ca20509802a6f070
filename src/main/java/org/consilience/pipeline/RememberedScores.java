package org.consilience.pipeline;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.consensus.ConsensusResolver;
import org.consilience.language.Embedders;
import org.consilience.model.CandidatePair;
import org.consilience.model.ComparableClaim;
import org.consilience.model.ScoredPairs;
import org.consilience.model.TextVectors;
import org.consilience.text.Hashes;

/**
 * How alike the claims of a story are, kept by all that it hangs on: every claim of the story, for
 * the weights of words are those of the whole story, and the pairs follow from the claims. The
 * vectors of what the claims say stay of use where the story has changed.
 */
final class RememberedScores implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String MEANINGS = "meanings";
  static final String SCORES = "scores";

  private final Kept kept;
  private final String encoders;
  private final String scorer;

  /**
   * A memory of scores.
   *
   * @param encoders the version of what makes vectors
   * @param scorer the version of what makes scores
   */
  RememberedScores(Kept kept, String encoders, String scorer) {
    this.kept = kept;
    this.encoders = encoders;
    this.scorer = scorer;
  }

  /** Scores of all pairs of a story. */
  ScoredPairs of(List<ComparableClaim> claims, List<CandidatePair> pairs) {
    // A document is in one story.
    String id = claims.get(0).getClaim().getDocumentId();
    for (ComparableClaim claim : claims) {
      String other = claim.getClaim().getDocumentId();
      id = other.compareTo(id) < 0 ? other : id;
    }
    String first = id;
    String key = Hashes.sha256(scorer, Kept.hash(claims), Integer.toString(pairs.size()));
    return kept.find(first, SCORES, key, ScoredPairs.class)
        .orElseGet(
            () -> {
              ScoredPairs scores = score(claims, pairs);
              kept.keep(first, SCORES, key, scores);
              return scores;
            });
  }

  /** The vectors of what the claims say are kept with their documents. */
  private ScoredPairs score(List<ComparableClaim> claims, List<CandidatePair> pairs) {
    RememberedVectors vectors = new RememberedVectors(Embedders::claims);
    Map<String, Set<String>> texts = new TreeMap<>();
    for (ComparableClaim claim : claims) {
      texts
          .computeIfAbsent(claim.getClaim().getDocumentId(), k -> new TreeSet<>())
          .add(Hashes.sha256(claim.getCanonicalText()));
    }
    texts
        .keySet()
        .forEach(
            id -> kept.find(id, MEANINGS, encoders, TextVectors.class).ifPresent(vectors::add));
    ScoredPairs scores = new ConsensusResolver(vectors).score(claims, pairs);
    texts.forEach(
        (id, own) -> {
          if (vectors.hasNew(own)) {
            kept.keep(id, MEANINGS, encoders, vectors.usedOf(own));
          }
        });
    return scores;
  }
}
