package org.consilience.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Average-link clustering (Sokal and Michener 1958) over scored pairs: always the two groups join
 * whose mean score over all pairs of different documents is highest, as long as it is high enough.
 * A pair without a score counts as zero, so no chain of near matches holds together.
 *
 * <p>With n claims, a join costs at most n steps and n new entries of the queue: O(n² log n) in
 * time, and memory for the scored pairs.
 */
final class Clustering {
  /** Two claims with their score. */
  record Edge(String first, String second, PairScore score) {}

  /** Two groups that could join; outdated once either has grown. */
  private record Join(double mean, ClaimGroup first, ClaimGroup second) {}

  private static final Comparator<Join> BEST_FIRST =
      Comparator.comparingDouble((Join j) -> -j.mean)
          .thenComparing(j -> j.first.name())
          .thenComparing(j -> j.second.name());

  private final Map<String, ClaimGroup> groups = new TreeMap<>();
  private final PriorityQueue<Join> queue = new PriorityQueue<>(BEST_FIRST);
  private final double least;

  /**
   * A clustering of claims.
   *
   * @param documents every claim with its document
   * @param least the mean score from which two groups join, in (0, 1)
   */
  Clustering(Map<String, String> documents, double least) {
    this.least = least;
    documents.forEach((claim, document) -> groups.put(claim, ClaimGroup.of(claim, document)));
  }

  /**
   * The groups as sorted lists of claims; the order of the edges does not matter.
   *
   * @param edges at most one a pair
   */
  List<List<String>> cluster(List<Edge> edges) {
    for (Edge edge : edges) {
      group(edge.first()).link(group(edge.second()), edge.score().probability());
    }
    edges.forEach(e -> offer(group(e.first()), group(e.second())));
    for (Join best = queue.poll(); best != null; best = queue.poll()) {
      if (isCurrent(best.first) && isCurrent(best.second)) {
        join(best.first, best.second);
      }
    }
    return groups.values().stream().map(ClaimGroup::members).toList();
  }

  private ClaimGroup group(String name) {
    ClaimGroup group = groups.get(name);
    if (group == null) {
      throw new IllegalArgumentException("an edge names a claim that is not here: " + name);
    }
    return group;
  }

  private boolean isCurrent(ClaimGroup group) {
    return groups.get(group.name()) == group;
  }

  private void offer(ClaimGroup a, ClaimGroup b) {
    double mean = a.mean(b);
    if (mean >= least) {
      boolean inOrder = a.name().compareTo(b.name()) <= 0;
      queue.add(inOrder ? new Join(mean, a, b) : new Join(mean, b, a));
    }
  }

  private void join(ClaimGroup a, ClaimGroup b) {
    ClaimGroup joined = a.joined(b);
    groups.remove(a.name());
    groups.remove(b.name());
    groups.put(joined.name(), joined);
    for (String neighbour : List.copyOf(joined.neighbours())) {
      group(neighbour).replace(a, b, joined);
      offer(joined, group(neighbour));
    }
  }
}
