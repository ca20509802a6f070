package org.consilience.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

  /** Rates below it change no choice, and almost every pair has one. */
  private static final double NEGLIGIBLE = 0.1;

  /** Shares of what a copier says that it may have copied, each as likely as the others. */
  private static final double[] RATES = {0.2, 0.5, 0.8};

  /** Of what the one says, how much it is expected to have from the other. */
  private final Map<Long, Double> copied = new HashMap<>();

  private Copying() {}

  static Copying none() {
    return new Copying();
  }

  /** Evidence on a pair: log odds of every rate against none, and on how many items it meets. */
  private static final class Pair {
    private final double[] logOdds = new double[RATES.length];
    private int meets;

    void differ() {
      for (int r = 0; r < RATES.length; r++) {
        logOdds[r] += StrictMath.log(1 - RATES[r]);
      }
    }

    /**
     * @param one how probable the value is if one of the two has found it
     * @param alone if both have
     */
    void agree(double one, double alone) {
      for (int r = 0; r < RATES.length; r++) {
        logOdds[r] += StrictMath.log(RATES[r] * one / alone + 1 - RATES[r]);
      }
    }

    /** The expected rate, where nothing is copied with a probability of all but the prior. */
    double rate(double prior) {
      double none = StrictMath.log((1 - prior) / prior * RATES.length);
      double most = Math.max(none, Arrays.stream(logOdds).max().orElse(0));
      double all = StrictMath.exp(none - most);
      double rate = 0;
      for (int r = 0; r < RATES.length; r++) {
        double weight = StrictMath.exp(logOdds[r] - most);
        all += weight;
        rate += weight * RATES[r];
      }
      return rate / all;
    }
  }

  static Copying detect(
      ClaimTable table,
      Reliabilities reliabilities,
      List<double[]> beliefs,
      CredibilitySettings settings) {
    Map<Long, Pair> pairs = new HashMap<>();
    for (int i = 0; i < beliefs.size(); i++) {
      Item item = table.items().get(i);
      if (item.sayings() > 1) {
        meet(item, beliefs.get(i), reliabilities, settings, pairs);
      }
    }
    Copying copying = new Copying();
    pairs.forEach(
        (key, pair) -> {
          double rate = pair.meets < FEWEST_SHARED ? 0 : pair.rate(settings.copying());
          if (rate >= NEGLIGIBLE) {
            copying.copied.put(key, rate);
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
          pair.differ();
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
        pair.agree(one, alone);
      }
    }
  }

  /**
   * How much of each voice is its own: the most reliable speak first, and every later voice that
   * may repeat an earlier one keeps the rest.
   */
  double[] independence(int[] voices, int attribute, Reliabilities reliabilities) {
    double[] independence = new double[voices.length];
    if (copied.isEmpty() || voices.length < 2) {
      Arrays.fill(independence, 1);
      return independence;
    }
    Integer[] order = new Integer[voices.length];
    for (int k = 0; k < order.length; k++) {
      order[k] = k;
    }
    Arrays.sort(
        order,
        Comparator.comparingDouble((Integer k) -> -reliabilities.of(voices[k], attribute))
            .thenComparing(k -> voices[k]));
    for (int k = 0; k < order.length; k++) {
      double own = 1;
      for (int before = 0; before < k; before++) {
        own *= 1 - copied.getOrDefault(key(voices[order[k]], voices[order[before]]), 0.0);
      }
      independence[order[k]] = own;
    }
    return independence;
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }
}
