package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.consilience.model.CandidatePair;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Term;
import org.consilience.text.Embedder;
import org.consilience.text.Rounding;

/** Scores the candidate pairs of a story: each by itself, and then beside its rivals. */
final class CandidateScores {
  private static final Comparator<CandidatePair> IN_ORDER =
      Comparator.comparing(CandidateScores::first).thenComparing(CandidateScores::second);

  private final Map<String, ComparableClaim> claims;
  private final PairScorer scorer;
  private final double least;
  private final double leadWeight = PairModel.shared().weight(Rivals.TERM);

  /** A pair as it is scored by itself; nothing forbids it. */
  private record Alone(Rivals.Scored scored, List<Term> terms) {}

  /**
   * Pairs of a story.
   *
   * @param claims by id
   * @param least the probability from which a pair can hold a claim in its group: of weaker pairs
   *     the terms are not kept, for a story has many pairs
   * @param prior log-odds added to those of every pair that is not forbidden
   */
  CandidateScores(
      Map<String, ComparableClaim> claims, Embedder embedder, double least, double prior) {
    this.claims = claims;
    this.scorer =
        new PairScorer(
            new PairTerms(embedder, Repetitions.counted(claims.values())),
            Allegiances.of(claims.values()),
            prior);
    this.least = least;
  }

  /** Every pair once, however many keys it was found under. */
  List<Clustering.Edge> score(List<CandidatePair> pairs) {
    List<Clustering.Edge> edges = new ArrayList<>();
    List<Alone> alone = new ArrayList<>();
    String last = "";
    for (CandidatePair pair : pairs.stream().sorted(IN_ORDER).toList()) {
      String id = first(pair) + second(pair);
      if (!id.equals(last)) {
        score(find(first(pair)), find(second(pair)), edges, alone);
      }
      last = id;
    }
    Rivals rivals = new Rivals(alone.stream().map(Alone::scored).toList());
    alone.forEach(pair -> edges.add(beside(pair, rivals)));
    return edges;
  }

  private void score(
      ComparableClaim a, ComparableClaim b, List<Clustering.Edge> edges, List<Alone> alone) {
    PairScore score = scorer.score(a, b);
    if (score.probability() == 0 || a.getClaim().getKind() == ClaimKind.ROLE) {
      edges.add(edge(a.getClaim().getClaimId(), b.getClaim().getClaimId(), score));
      return;
    }
    double logOdds = score.logOdds();
    boolean hopeful = PairScore.probability(logOdds + leadWeight * Rivals.MOST) >= least;
    alone.add(
        new Alone(
            new Rivals.Scored(a.getClaim(), b.getClaim(), logOdds),
            hopeful ? score.terms() : List.of()));
  }

  private Clustering.Edge beside(Alone pair, Rivals rivals) {
    Rivals.Scored scored = pair.scored;
    double lead = Rounding.six(leadWeight * rivals.lead(scored));
    List<Term> terms =
        Stream.concat(pair.terms.stream(), Stream.of(new Term(Rivals.TERM, lead, null))).toList();
    double logOdds = Rounding.six(scored.logOdds() + lead);
    PairScore score = new PairScore(PairScore.probability(logOdds), terms);
    return edge(scored.first().getClaimId(), scored.second().getClaimId(), score);
  }

  private Clustering.Edge edge(String first, String second, PairScore score) {
    return new Clustering.Edge(
        first, second, score.probability() >= least ? score : score.withoutTerms());
  }

  private static String first(CandidatePair pair) {
    return pair.getFirst().compareTo(pair.getSecond()) <= 0 ? pair.getFirst() : pair.getSecond();
  }

  private static String second(CandidatePair pair) {
    return pair.getFirst().compareTo(pair.getSecond()) <= 0 ? pair.getSecond() : pair.getFirst();
  }

  private ComparableClaim find(String id) {
    return Objects.requireNonNull(
        claims.get(id), () -> "a pair names a claim that its story does not have: " + id);
  }
}
