package org.consilience.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
   * Scores that groups are held to.
   *
   * @param mean the mean score from which two groups join, in (0, 1)
   * @param joining that of the pair which brings them together; weaker pairs only count in the mean
   * @param lone that of a pair which no third document backs
   */
  record Least(double mean, double joining, double lone) {
    /** The same for all. */
    static Least of(double score) {
      return new Least(score, score, score);
    }
  }

  private static final Comparator<Edge> STRONGEST_FIRST =
      Comparator.comparingDouble((Edge e) -> -e.score().probability())
          .thenComparing(Edge::first)
          .thenComparing(Edge::second);

  private final Map<String, ClaimGroup> groups = new TreeMap<>();

  /** The group of every claim, by the name of the group. */
  private final Map<String, String> groupOf = new TreeMap<>();

  private final Least least;

  private final Map<String, String> documents;

  /** What each claim is near enough to for a group. */
  private final Map<String, Set<String>> near = new TreeMap<>();

  /**
   * A clustering of claims.
   *
   * @param documents every claim with its document
   */
  Clustering(Map<String, String> documents, Least least) {
    this.least = least;
    this.documents = documents;
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
    List<Edge> joining =
        edges.stream()
            .filter(e -> e.score().probability() >= least.joining)
            .sorted(STRONGEST_FIRST)
            .toList();
    joining.forEach(this::near);
    joining.forEach(this::joinAlike);
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

  private void near(Edge edge) {
    near.computeIfAbsent(edge.first(), c -> new TreeSet<>()).add(edge.second());
    near.computeIfAbsent(edge.second(), c -> new TreeSet<>()).add(edge.first());
  }

  private void joinAlike(Edge edge) {
    ClaimGroup a = group(edge.first());
    ClaimGroup b = group(edge.second());
    if (a != b && (!a.isAloneWith(b) || holdsAlone(edge)) && a.mean(b) >= least.mean) {
      join(a, b);
    }
  }

  /** To overlook a dispute is worse than to show one that is none. */
  private boolean holdsAlone(Edge edge) {
    return edge.score().probability() >= least.lone || edge.score().disputes() || isBacked(edge);
  }

  /** Whether a claim of a third document is near to both. */
  private boolean isBacked(Edge edge) {
    Set<String> others = near.getOrDefault(edge.second(), Set.of());
    String first = documents.get(edge.first());
    String second = documents.get(edge.second());
    return near.getOrDefault(edge.first(), Set.of()).stream()
        .filter(others::contains)
        .map(documents::get)
        .anyMatch(d -> !d.equals(first) && !d.equals(second));
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
