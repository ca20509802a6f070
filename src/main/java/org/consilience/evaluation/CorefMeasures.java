package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Coreference measures, summed over documents or topics that share no chain: MUC (Vilain et al.
 * 1995), B-cubed (Bagga and Baldwin 1998) and CEAF by entities (Luo 2005); their mean F1 is the
 * CoNLL score (Pradhan et al. 2012). Singletons count.
 */
final class CorefMeasures {
  private double mucFound;
  private double mucGold;
  private double mucFoundAll;
  private double mucGoldAll;
  private double precision;
  private double recall;
  private double mentions;
  private double alike;
  private double foundClusters;
  private double goldClusters;

  /** Counts one topic; both give every mention a cluster. */
  void count(Map<String, String> found, Map<String, String> gold) {
    List<TreeSet<String>> f = clusters(found);
    List<TreeSet<String>> g = clusters(gold);
    for (TreeSet<String> cluster : g) {
      mucGold += cluster.size() - parts(cluster, found);
      mucGoldAll += cluster.size() - 1;
    }
    for (TreeSet<String> cluster : f) {
      mucFound += cluster.size() - parts(cluster, gold);
      mucFoundAll += cluster.size() - 1;
    }
    double[][] phi = new double[f.size()][g.size()];
    for (int i = 0; i < f.size(); i++) {
      for (int j = 0; j < g.size(); j++) {
        int both = both(f.get(i), g.get(j));
        precision += (double) both * both / f.get(i).size();
        recall += (double) both * both / g.get(j).size();
        phi[i][j] = 2.0 * both / (f.get(i).size() + g.get(j).size());
      }
    }
    mentions += gold.size();
    alike += Assignment.most(phi);
    foundClusters += f.size();
    goldClusters += g.size();
  }

  private static List<TreeSet<String>> clusters(Map<String, String> clusterOf) {
    Map<String, TreeSet<String>> clusters = new TreeMap<>();
    clusterOf.forEach((m, c) -> clusters.computeIfAbsent(c, k -> new TreeSet<>()).add(m));
    return new ArrayList<>(clusters.values());
  }

  private static long parts(TreeSet<String> cluster, Map<String, String> other) {
    return cluster.stream().map(m -> other.getOrDefault(m, m)).distinct().count();
  }

  private static int both(TreeSet<String> a, TreeSet<String> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  double muc() {
    return harmonic(mucFound / Math.max(1, mucFoundAll), mucGold / Math.max(1, mucGoldAll));
  }

  double bCubed() {
    return harmonic(precision / mentions, recall / mentions);
  }

  double ceaf() {
    return harmonic(alike / foundClusters, alike / goldClusters);
  }

  double conll() {
    return Arrays.stream(new double[] {muc(), bCubed(), ceaf()}).average().orElse(0);
  }

  private static double harmonic(double p, double r) {
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
