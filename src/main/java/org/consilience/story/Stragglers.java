package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consilience.text.Rounding;

/**
 * Documents that average link leaves at the edge: a report with few names is too unlike the whole
 * of its story, and still far more like it than like any other. Each joins the nearest story at
 * most once, so nothing chains.
 */
final class Stragglers {
  /** Documents of a group that is no story yet: a pair may be two versions of one short report. */
  private static final int FEW = 2;

  /** How near, in shares of the likeness of one story. */
  static final double SHARE = 0.5;

  /** How much nearer than to any other story: look-alike events are about equally near. */
  private static final double CLEARLY = 1.5;

  private record Target(int cluster, double likeness) {}

  private Stragglers() {}

  /**
   * The clusters with the small ones joined, each ascending, in the order of their first.
   *
   * @param likeness in the row and column of each cluster's first item its average likeness to the
   *     other clusters, as {@link AverageLink} leaves it
   */
  static List<List<Integer>> joined(
      List<List<Integer>> clusters, float[][] likeness, double least) {
    List<List<Integer>> joined =
        clusters.stream().map(c -> (List<Integer>) new ArrayList<>(c)).toList();
    for (List<Integer> small : clusters) {
      if (small.size() <= FEW) {
        int target = target(small.get(0), clusters, likeness, least);
        if (target >= 0) {
          joined.get(target).addAll(small);
          joined.get(clusters.indexOf(small)).clear();
        }
      }
    }
    return joined.stream()
        .filter(c -> !c.isEmpty())
        .map(c -> c.stream().sorted().toList())
        .sorted(Comparator.comparing(c -> c.get(0)))
        .toList();
  }

  /** The story that is near enough and clearly nearer than the next, or -1. */
  private static int target(
      int small, List<List<Integer>> clusters, float[][] likeness, double least) {
    Target best = new Target(-1, 0);
    double second = 0;
    for (int i = 0; i < clusters.size(); i++) {
      if (clusters.get(i).size() > FEW) {
        double near = Rounding.six(likeness[small][clusters.get(i).get(0)]);
        second = Math.max(second, Math.min(near, best.likeness));
        best = near > best.likeness ? new Target(i, near) : best;
      }
    }
    boolean clear = best.likeness >= SHARE * least && best.likeness >= CLEARLY * second;
    return clear ? best.cluster : -1;
  }
}
