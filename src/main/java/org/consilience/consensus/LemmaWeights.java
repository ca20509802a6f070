package org.consilience.consensus;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.consilience.model.ComparableClaim;

/**
 * How telling a lemma, or a word as it is written, is inside one story: its inverse claim frequency
 * (Sparck Jones 1972).
 */
final class LemmaWeights {
  private final Map<String, Double> weights = new HashMap<>();
  private final double rarest;

  LemmaWeights(Collection<ComparableClaim> claims) {
    this(claims, claim -> new TreeSet<>(claim.getLemmas()));
  }

  private LemmaWeights(
      Collection<ComparableClaim> claims, Function<ComparableClaim, Set<String>> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ComparableClaim claim : claims) {
      words.apply(claim).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    counts.forEach((lemma, n) -> weights.put(lemma, Math.log((claims.size() + 1.0) / n)));
    this.rarest = Math.log(claims.size() + 1.0);
  }

  /** Of the words of canonical texts in their normal form. */
  static LemmaWeights ofWords(Collection<ComparableClaim> claims) {
    return new LemmaWeights(claims, claim -> QuotedWords.all(claim.getCanonicalText()));
  }

  /** Weight of the shared lemmas over that of all, in [0, 1]: a weighted Jaccard. */
  double overlap(Set<String> a, Set<String> b) {
    double shared = 0;
    double ofA = 0;
    double ofB = 0;
    for (String lemma : a) {
      double weight = of(lemma);
      shared += b.contains(lemma) ? weight : 0;
      ofA += weight;
    }
    for (String lemma : b) {
      ofB += of(lemma);
    }
    double all = ofA + ofB - shared;
    return all == 0 ? 0 : shared / all;
  }

  /** Weight of one lemma. */
  double of(String lemma) {
    return weights.getOrDefault(lemma, rarest);
  }

  /** Weight of the most telling lemma that both have over that of the rarest, in [0, 1]. */
  double rarestShared(Set<String> a, Set<String> b) {
    double best = 0;
    for (String lemma : a) {
      best = b.contains(lemma) ? Math.max(best, of(lemma)) : best;
    }
    return rarest == 0 ? 0 : best / rarest;
  }
}
