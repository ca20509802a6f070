package org.consilience.evaluation;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** How near a clustering comes to the right one; both give every item a cluster. */
final class ClusterMeasures {
  private final Map<String, String> found;
  private final Map<String, String> gold;
  private final Map<String, Integer> foundSizes;
  private final Map<String, Integer> goldSizes;
  private final Map<String, Integer> shared;

  private ClusterMeasures(Map<String, String> found, Map<String, String> gold) {
    this.found = found;
    this.gold = gold;
    this.foundSizes = sizes(item -> at(found, item));
    this.goldSizes = sizes(item -> at(gold, item));
    this.shared = sizes(this::cell);
  }

  /**
   * Compares on the items of the gold; further items of the clustering do not count.
   *
   * @throws NullPointerException if the clustering leaves an item out
   */
  static ClusterMeasures of(Map<String, String> found, Map<String, String> gold) {
    return new ClusterMeasures(found, gold);
  }

  /** B-cubed F1 (Bagga and Baldwin 1998). */
  double bCubed() {
    double precision = 0;
    double recall = 0;
    for (String item : gold.keySet()) {
      double both = at(shared, cell(item));
      precision += both / at(foundSizes, at(found, item));
      recall += both / at(goldSizes, at(gold, item));
    }
    precision /= gold.size();
    recall /= gold.size();
    return 2 * precision * recall / (precision + recall);
  }

  /** Adjusted Rand index (Hubert and Arabie 1985). */
  double adjustedRand() {
    double inCells = pairs(shared);
    double inFound = pairs(foundSizes);
    double inGold = pairs(goldSizes);
    double all = gold.size() * (gold.size() - 1) / 2.0;
    double expected = inFound * inGold / all;
    double most = (inFound + inGold) / 2;
    return most == expected ? 1 : (inCells - expected) / (most - expected);
  }

  private String cell(String item) {
    return at(found, item) + "\0" + at(gold, item);
  }

  private Map<String, Integer> sizes(Function<String, String> cluster) {
    Map<String, Integer> sizes = new TreeMap<>();
    gold.keySet().forEach(item -> sizes.merge(cluster.apply(item), 1, Integer::sum));
    return sizes;
  }

  private static double pairs(Map<String, Integer> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }

  private static <T> T at(Map<String, T> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }
}
