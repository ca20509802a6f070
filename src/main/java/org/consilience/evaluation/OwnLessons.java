package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.consensus.Rivals;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Embedder;

/** The lessons of one of the project's teaching stories. */
final class OwnLessons {
  /** Name of the log-odds of a pair by itself, where a lesson has them as a term. */
  static final String ALONE = "alone";

  /** A pair of which the gold knows one end: most of these are no match, not all. */
  private static final double HALF_KNOWN = 0.5;

  private final List<PairLessons.Pair> pairs;

  /** What each claim answers, by its id; empty where the gold does not know it. */
  private final Map<String, String> keys;

  private OwnLessons(List<PairLessons.Pair> pairs, Map<String, String> keys) {
    this.pairs = pairs;
    this.keys = keys;
  }

  static OwnLessons of(String name, Newsroom newsroom, Embedder embedder) {
    MarkedStory story = MarkedStory.read(name);
    Map<String, AnnotatedDocument> documents = newsroom.annotate(story.texts());
    List<ComparableClaim> claims = PairLessons.claims(documents.values());
    Map<String, String> keys = new HashMap<>();
    documents.forEach(
        (document, annotated) -> {
          String id = annotated.getDocument().getDocumentId();
          claims.stream()
              .filter(c -> c.getClaim().getDocumentId().equals(id))
              .forEach(c -> keys.put(c.getClaim().getClaimId(), story.key(document, c)));
        });
    return new OwnLessons(PairLessons.pairs(claims, embedder), keys);
  }

  /** Every pair of which the gold knows at least one end. */
  List<PairLessons.Lesson> lessons() {
    return pairs.stream().filter(this::isKnown).map(p -> lesson(p, p.terms())).toList();
  }

  /** The same pairs by what speaks for them alone, and how they stand to their rivals. */
  List<PairLessons.Lesson> ranked(Map<String, Double> weights) {
    List<Rivals.Scored> scored = new ArrayList<>();
    for (PairLessons.Pair pair : pairs) {
      scored.add(
          new Rivals.Scored(
              pair.first().getClaim(),
              pair.second().getClaim(),
              LogisticRegression.logOdds(weights, pair.terms())));
    }
    Rivals rivals = new Rivals(scored);
    List<PairLessons.Lesson> ranked = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (isKnown(pairs.get(i))) {
        Map<String, Double> terms = new TreeMap<>(Map.of(ALONE, scored.get(i).logOdds()));
        terms.put(Rivals.TERM, rivals.lead(scored.get(i)));
        ranked.add(lesson(pairs.get(i), terms));
      }
    }
    return ranked;
  }

  private boolean isKnown(PairLessons.Pair pair) {
    return !first(pair).isEmpty() || !second(pair).isEmpty();
  }

  private PairLessons.Lesson lesson(PairLessons.Pair pair, Map<String, Double> terms) {
    boolean known = !first(pair).isEmpty() && !second(pair).isEmpty();
    return LearnPairs.lesson(
        terms, known && first(pair).equals(second(pair)), known ? 1 : HALF_KNOWN);
  }

  private String first(PairLessons.Pair pair) {
    return keys.getOrDefault(pair.first().getClaim().getClaimId(), "");
  }

  private String second(PairLessons.Pair pair) {
    return keys.getOrDefault(pair.second().getClaim().getClaimId(), "");
  }
}
