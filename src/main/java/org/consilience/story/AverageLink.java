package org.consilience.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.text.Rounding;

/**
 * Average-link clustering (Sokal and Michener 1958): two clusters join while their members are
 * alike on average, so no chain of near matches holds a cluster together. By chains of nearest
 * neighbours (Murtagh 1983), in time and memory of the square of the items.
 */
public final class AverageLink {
  private static final int NONE = -1;

  private final float[][] likeness;
  private final int[] sizes;
  private final int[] clusterOf;

  private AverageLink(float[][] likeness) {
    this.likeness = likeness;
    this.sizes = new int[likeness.length];
    this.clusterOf = new int[likeness.length];
    for (int i = 0; i < likeness.length; i++) {
      sizes[i] = 1;
      clusterOf[i] = i;
    }
  }

  /**
   * Clusters of indices, each ascending, in the order of their first.
   *
   * @param likeness a symmetric matrix, which is overwritten
   * @param least average likeness at which two clusters still join
   */
  public static List<List<Integer>> cluster(float[][] likeness, double least) {
    AverageLink link = new AverageLink(likeness);
    link.run(least);
    return link.clusters();
  }

  private void run(double least) {
    Deque<Integer> chain = new ArrayDeque<>();
    for (int start = 0; start < sizes.length; start++) {
      if (sizes[start] > 0) {
        chain.push(start);
      }
      while (!chain.isEmpty()) {
        extend(chain, least);
      }
    }
  }

  /**
   * The end of the chain finds its nearest; two that are each other's nearest join. Likeness grows
   * along a chain, so only one that stands alone can have nothing near enough, now or later.
   */
  private void extend(Deque<Integer> chain, double least) {
    int end = chain.pop();
    int before = chain.isEmpty() ? NONE : chain.peek();
    int nearest = nearest(end, before, least);
    if (nearest == NONE) {
      return;
    }
    if (nearest != before) {
      chain.push(end);
      chain.push(nearest);
      return;
    }
    chain.pop();
    join(Math.min(end, before), Math.max(end, before));
    if (chain.isEmpty()) {
      chain.push(Math.min(end, before));
    }
  }

  private int nearest(int item, int preferred, double least) {
    int best = preferred;
    double most = preferred == NONE ? -1 : likeness[item][preferred];
    for (int other = 0; other < sizes.length; other++) {
      if (other != item && sizes[other] > 0 && likeness[item][other] > most) {
        best = other;
        most = likeness[item][other];
      }
    }
    return Rounding.six(most) >= least ? best : NONE;
  }

  private void join(int kept, int gone) {
    int total = sizes[kept] + sizes[gone];
    for (int other = 0; other < sizes.length; other++) {
      if (sizes[other] > 0 && other != kept && other != gone) {
        double sum =
            (double) sizes[kept] * likeness[kept][other]
                + (double) sizes[gone] * likeness[gone][other];
        likeness[kept][other] = (float) (sum / total);
        likeness[other][kept] = likeness[kept][other];
      }
    }
    sizes[kept] = total;
    sizes[gone] = 0;
    for (int i = 0; i < clusterOf.length; i++) {
      clusterOf[i] = clusterOf[i] == gone ? kept : clusterOf[i];
    }
  }

  private List<List<Integer>> clusters() {
    Map<Integer, List<Integer>> clusters = new TreeMap<>();
    for (int i = 0; i < clusterOf.length; i++) {
      clusters.computeIfAbsent(clusterOf[i], c -> new ArrayList<>()).add(i);
    }
    return List.copyOf(clusters.values());
  }
}
