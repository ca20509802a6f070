package org.consilience.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sources repeat which, told from what they share: two that found out for themselves share
 * truths, and seldom an error, the less so the rarer it is (Dong et al. 2009, with the popularity
 * of errors as in X. Li et al., "Truth finding on the deep web: is the problem solved?", VLDB
 * 2013). Who of two copies the other is left open: both directions discount the later voice.
 */
final class Copying {
  /**
   * Pairs grow with the square of an item's voices; of items with more than this only the most
   * reliable are compared, by number of source where equal.
   */
  static final int MOST_VOICES = 150;

  /** Two that meet on fewer items cannot be told from chance. */
  private static final int FEWEST_SHARED = 3;

  private final Map<Long, Double> probability = new HashMap<>();
  private final double share;

  private Copying(double share) {
    this.share = share;
  }

  static Copying none() {
    return new Copying(0);
  }

  /** Evidence on a pair: log odds, and on how many items it meets. */
  private static final class Pair {
    private double logOdds;
    private int meets;
  }

  static Copying detect(
      ClaimTable table,
      Reliabilities reliabilities,
      List<double[]> beliefs,
      CredibilitySettings settings) {
    Map<Long, Pair> pairs = new HashMap<>();
    for (int i = 0; i < beliefs.size(); i++) {
      Item item = table.items().get(i);
      if (item.voices().stream().mapToInt(v -> v.length).sum() > 1) {
        meet(item, beliefs.get(i), reliabilities, settings, pairs);
      }
    }
    Copying copying = new Copying(settings.share());
    double prior = StrictMath.log(settings.copying() / (1 - settings.copying()));
    pairs.forEach(
        (key, pair) -> {
          if (pair.meets >= FEWEST_SHARED && prior + pair.logOdds > 0) {
            copying.probability.put(key, 1 / (1 + StrictMath.exp(-prior - pair.logOdds)));
          }
        });
    return copying;
  }

  /** One voice of an item: who says which value. */
  private record Voice(int source, int value) {}

  private static void meet(
      Item item,
      double[] beliefs,
      Reliabilities reliabilities,
      CredibilitySettings settings,
      Map<Long, Pair> pairs) {
    List<Voice> voices = new ArrayList<>();
    for (int v = 0; v < item.size(); v++) {
      for (int source : item.voices().get(v)) {
        voices.add(new Voice(source, v));
      }
    }
    int n = Math.min(MOST_VOICES, voices.size());
    double differ = StrictMath.log(1 - settings.share());
    double all = voices.size() + settings.unsaid();
    for (int i = 0; i < n; i++) {
      Voice a = voices.get(i);
      for (int j = i + 1; j < n; j++) {
        Voice b = voices.get(j);
        if (a.source == b.source) {
          continue;
        }
        Pair pair = pairs.computeIfAbsent(key(a.source, b.source), k -> new Pair());
        pair.meets++;
        if (a.value != b.value) {
          pair.logOdds += differ;
          continue;
        }
        double belief = beliefs[a.value];
        // The two are not asked how popular their own error is; the unsaid stand for the unseen.
        double popular = (item.voices().get(a.value).length - 2 + 1) / all;
        double ra = reliabilities.of(a.source, item.attribute());
        double rb = reliabilities.of(b.source, item.attribute());
        double alone = belief * ra * rb + (1 - belief) * (1 - ra) * (1 - rb) * popular * popular;
        double one =
            Math.max(
                belief * ra + (1 - belief) * (1 - ra) * popular,
                belief * rb + (1 - belief) * (1 - rb) * popular);
        pair.logOdds +=
            StrictMath.log((settings.share() * one + (1 - settings.share()) * alone) / alone);
      }
    }
  }

  /**
   * How much of each voice is its own: the most reliable speak first, and every later voice that
   * may repeat an earlier one keeps the rest.
   */
  double[] independence(int[] voices, int attribute, Reliabilities reliabilities) {
    double[] independence = new double[voices.length];
    if (probability.isEmpty() || voices.length < 2) {
      java.util.Arrays.fill(independence, 1);
      return independence;
    }
    Integer[] order = new Integer[voices.length];
    for (int k = 0; k < order.length; k++) {
      order[k] = k;
    }
    java.util.Arrays.sort(
        order,
        java.util.Comparator.comparingDouble((Integer k) -> -reliabilities.of(voices[k], attribute))
            .thenComparing(k -> voices[k]));
    for (int k = 0; k < order.length; k++) {
      double own = 1;
      for (int before = 0; before < k; before++) {
        Double copies = probability.get(key(voices[order[k]], voices[order[before]]));
        own *= copies == null ? 1 : 1 - share * copies;
      }
      independence[order[k]] = own;
    }
    return independence;
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }
}
