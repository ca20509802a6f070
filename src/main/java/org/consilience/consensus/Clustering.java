package org.consilience.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clusters scored pairs under an average-link condition: from the strongest pair to the weakest,
 * the groups of its two claims join where the mean score over all their pairs of different
 * documents is high enough. A pair without a score counts as zero, so no chain of near matches
 * holds together.
 *
 * <p>Sums of scores are kept as groups grow: with n claims of d documents and e pairs it takes at
 * most e looks of d steps, n joins of n log n steps, and memory for the pairs.
 */
final class Clustering {
  /** Two claims with their score. */
  record Edge(String first, String second, PairScore score) {}

  private static final Comparator<Edge> STRONGEST_FIRST =
      Comparator.comparingDouble((Edge e) -> -e.score().probability())
          .thenComparing(Edge::first)
          .thenComparing(Edge::second);

  private final Map<String, ClaimGroup> groups = new TreeMap<>();

  /** The group of every claim, by the name of the group. */
  private final Map<String, String> groupOf = new TreeMap<>();

  private final double least;

  /**
   * A clustering of claims.
   *
   * @param documents every claim with its document
   * @param least the mean score from which two groups join, in (0, 1)
   */
  Clustering(Map<String, String> documents, double least) {
    this.least = least;
    documents.forEach(
        (claim, document) -> {
          groups.put(claim, ClaimGroup.of(claim, document));
          groupOf.put(claim, claim);
        });
  }

  /**
   * The groups as sorted lists of claims; the order of the edges does not matter.
   *
   * @param edges at most one a pair, the smaller id first
   * @throws IllegalArgumentException if one names an unknown claim
   */
  List<List<String>> cluster(List<Edge> edges) {
    for (Edge edge : edges) {
      ClaimGroup first = group(edge.first());
      ClaimGroup second = group(edge.second());
      if (edge.score().probability() == 0) {
        first.part(second);
      } else {
        first.link(second, edge.score().probability());
      }
    }
    edges.stream()
        .filter(e -> e.score().probability() >= least)
        .sorted(STRONGEST_FIRST)
        .forEach(e -> join(group(e.first()), group(e.second())));
    return groups.values().stream().map(ClaimGroup::members).toList();
  }

  private ClaimGroup group(String claim) {
    ClaimGroup group = groups.get(groupOf.getOrDefault(claim, ""));
    if (group == null) {
      throw new IllegalArgumentException("an edge names a claim that is not here: " + claim);
    }
    return group;
  }

  private void join(ClaimGroup a, ClaimGroup b) {
    if (a == b || a.mean(b) < least) {
      return;
    }
    ClaimGroup joined = a.joined(b);
    groups.remove(a.name());
    groups.remove(b.name());
    groups.put(joined.name(), joined);
    joined.members().forEach(claim -> groupOf.put(claim, joined.name()));
    joined.neighbours().forEach(name -> group(name).replace(a, b, joined));
  }
}
