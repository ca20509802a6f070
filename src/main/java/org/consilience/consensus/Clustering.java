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
        .forEach(e -> joinAlike(group(e.first()), group(e.second())));
    return members();
  }

  private List<List<String>> members() {
    return groups.values().stream().map(ClaimGroup::members).toList();
  }

  /**
   * Joins groups that hold what was read out of the same clauses, the smaller to the larger, where
   * that is half of the smaller one or more: two readings of a clause answer one question, however
   * unlike their words. What is forbidden stays apart.
   *
   * @param twins claims of one clause each, in a fixed order
   * @return the groups as sorted lists of claims
   */
  List<List<String>> joinTwins(List<List<String>> twins) {
    Map<String, List<String>> clauses = new TreeMap<>();
    twins.forEach(clause -> clause.forEach(claim -> clauses.put(claim, clause)));
    for (List<String> clause : twins) {
      for (String twin : clause.subList(1, clause.size())) {
        ClaimGroup a = group(clause.get(0));
        ClaimGroup b = group(twin);
        if (a != b && a.mean(b) >= 0 && meetOften(a, b, clauses)) {
          join(a, b);
        }
      }
    }
    return members();
  }

  private boolean meetOften(ClaimGroup a, ClaimGroup b, Map<String, List<String>> clauses) {
    ClaimGroup small = a.members().size() <= b.members().size() ? a : b;
    ClaimGroup large = small == a ? b : a;
    long meet =
        small.members().stream()
            .filter(
                m -> clauses.getOrDefault(m, List.of()).stream().anyMatch(t -> group(t) == large))
            .count();
    return 2 * meet >= small.members().size();
  }

  private ClaimGroup group(String claim) {
    ClaimGroup group = groups.get(groupOf.getOrDefault(claim, ""));
    if (group == null) {
      throw new IllegalArgumentException("an edge names a claim that is not here: " + claim);
    }
    return group;
  }

  private void joinAlike(ClaimGroup a, ClaimGroup b) {
    if (a != b && a.mean(b) >= least) {
      join(a, b);
    }
  }

  private void join(ClaimGroup a, ClaimGroup b) {
    ClaimGroup joined = a.joined(b);
    groups.remove(a.name());
    groups.remove(b.name());
    groups.put(joined.name(), joined);
    joined.members().forEach(claim -> groupOf.put(claim, joined.name()));
    joined.neighbours().forEach(name -> group(name).replace(a, b, joined));
  }
}
