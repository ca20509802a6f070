package org.consilience.consensus;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Rounding;

/** How telling a lemma is inside one story: its inverse claim frequency (Sparck Jones 1972). */
final class LemmaWeights {
  private final Map<String, Double> weights = new HashMap<>();
  private final double rarest;

  LemmaWeights(Collection<ComparableClaim> claims) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ComparableClaim claim : claims) {
      new TreeSet<>(claim.getLemmas()).forEach(lemma -> counts.merge(lemma, 1, Integer::sum));
    }
    counts.forEach((lemma, n) -> weights.put(lemma, Math.log((claims.size() + 1.0) / n)));
    this.rarest = Math.log(claims.size() + 1.0);
  }

  /** Weight of the shared lemmas over that of all, in [0, 1]: a weighted Jaccard. */
  double overlap(Set<String> a, Set<String> b) {
    double shared = sum(a.stream().filter(b::contains));
    double all = sum(a.stream()) + sum(b.stream()) - shared;
    return all == 0 ? 0 : Rounding.six(shared / all);
  }

  /** Weight of one lemma. */
  double of(String lemma) {
    return weights.getOrDefault(lemma, rarest);
  }

  /** Weight of the most telling lemma that both have over that of the rarest, in [0, 1]. */
  double rarestShared(Set<String> a, Set<String> b) {
    double best = a.stream().filter(b::contains).mapToDouble(this::of).max().orElse(0);
    return rarest == 0 ? 0 : Rounding.six(best / rarest);
  }

  private double sum(Stream<String> lemmas) {
    return lemmas.mapToDouble(l -> weights.getOrDefault(l, rarest)).sum();
  }
}
