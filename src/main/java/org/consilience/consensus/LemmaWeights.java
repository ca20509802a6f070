package org.consilience.consensus;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.ComparableClaim;

/** How telling a lemma is inside one story: its inverse claim frequency (Sparck Jones 1972). */
final class LemmaWeights {
  private final Map<String, Double> weights = new TreeMap<>();
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
    Set<String> union = new HashSet<>(a);
    union.addAll(b);
    double all = sum(union);
    return all == 0 ? 0 : sum(a.stream().filter(b::contains).toList()) / all;
  }

  private double sum(Collection<String> lemmas) {
    return lemmas.stream().sorted().mapToDouble(l -> weights.getOrDefault(l, rarest)).sum();
  }
}
