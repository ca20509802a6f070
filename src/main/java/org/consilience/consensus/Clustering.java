package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Average-link clustering over scored pairs: two groups join where the mean score over all pairs
 * across them, of different documents, is high enough. A pair that was never a candidate counts as
 * zero, so no chain of near matches holds together.
 */
final class Clustering {
  /** Two claims with their score. */
  record Edge(String first, String second, PairScore score) {}

  private final Map<String, String> documents;
  private final Map<String, Double> scores = new TreeMap<>();
  private final Map<String, List<String>> groups = new TreeMap<>();
  private final double least;

  /**
   * A clustering of claims.
   *
   * @param documents every claim with its document
   * @param least the mean score from which two groups join, in (0, 1)
   */
  Clustering(Map<String, String> documents, double least) {
    this.documents = documents;
    this.least = least;
    documents.keySet().forEach(id -> groups.put(id, List.of(id)));
  }

  /** The groups as sorted lists of claims; the order of the edges does not matter. */
  List<List<String>> cluster(List<Edge> edges) {
    edges.forEach(e -> scores.put(key(e.first(), e.second()), e.score().probability()));
    edges.stream()
        .filter(e -> e.score().probability() >= least)
        .sorted(
            Comparator.comparingDouble((Edge e) -> -e.score().probability())
                .thenComparing(Edge::first)
                .thenComparing(Edge::second))
        .forEach(e -> join(group(e.first()), group(e.second())));
    return groups.values().stream().distinct().toList();
  }

  private List<String> group(String claim) {
    return groups.getOrDefault(claim, List.of(claim));
  }

  private void join(List<String> a, List<String> b) {
    if (a == b || mean(a, b) < least) {
      return;
    }
    List<String> joined = new ArrayList<>(a);
    joined.addAll(b);
    joined.sort(null);
    joined.forEach(id -> groups.put(id, joined));
  }

  private double mean(List<String> a, List<String> b) {
    double sum = 0;
    int pairs = 0;
    for (String x : a) {
      for (String y : b) {
        if (!documents.getOrDefault(x, "").equals(documents.get(y))) {
          sum += scores.getOrDefault(key(x, y), 0.0);
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private static String key(String a, String b) {
    return a.compareTo(b) <= 0 ? a + b : b + a;
  }
}
