package org.consilience.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clusters scored pairs under an average-link condition: from the strongest pair to the weakest,
 * the groups of its two claims join where the mean score over all their pairs of different
 * documents is high enough. A pair without a score counts as zero, so no chain of near matches
 * holds together. Two claims alone need a better score than those that a third document backs.
 *
 * <p>Sums of scores are kept as groups grow: with n claims of d documents and e pairs it takes at
 * most e looks of d steps, n joins of n log n steps, and memory for the pairs.
 */
final class Clustering {
  /** Two claims with their score. */
  record Edge(String first, String second, PairScore score) {}

  /**
   * The score from which a pair holds together that no third document backs. Of pairs of public
   * news that strangers judged (resource judged-pairs.tsv), lone ones were right in .88 from .75
   * on, in .39 between .5 and .75, and in .14 below.
   */
  static final double LONE = 0.75;

  /** The score from which a pair can bring two groups together; weaker ones only back others. */
  static final double JOINING = 0.3;

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
        .filter(e -> e.score().probability() >= Math.max(least, JOINING))
        .sorted(STRONGEST_FIRST)
        .forEach(this::joinAlike);
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

  private void joinAlike(Edge edge) {
    ClaimGroup a = group(edge.first());
    ClaimGroup b = group(edge.second());
    if (a != b && holds(edge.score(), a, b) && a.mean(b) >= least) {
      join(a, b);
    }
  }

  /** To overlook a dispute is worse than to show one that is none. */
  private static boolean holds(PairScore score, ClaimGroup a, ClaimGroup b) {
    return score.probability() >= LONE || !a.isAloneWith(b) || score.disputes();
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
