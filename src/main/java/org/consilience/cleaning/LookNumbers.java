package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a first look decided, as numbers for a second one (stacked sequential learning; Cohen and
 * Carvalho 2005): the decisions around a block, where the longest run of article lies, and how the
 * block stands to what was kept and what was not.
 */
final class LookNumbers {

  private static final int REACH = 3;

  private static final int[] WIDTHS = {4, 10, 30};

  /** Prices of a change between article and other, in log-odds. */
  private static final double[] PRICES = {1.5, 4};

  /** Log-odds beyond which the first look was sure. */
  private static final double SURE = 6.0;

  /** Words. Longer blocks weigh no more for the run. */
  private static final int FULL = 60;

  private final BlockViews page;
  private final BlockCounts counts;
  private final double[] odds;
  private final Zone zone;
  private final double inside;
  private final double insideShare;
  private final Kept kept;
  private final Beside beside;
  private final List<double[]> margins = new ArrayList<>();
  private final Map<String, Double> keptWith = new HashMap<>();

  LookNumbers(BlockViews page, BlockCounts counts, double[] odds) {
    this.page = page;
    this.counts = counts;
    this.odds = odds;
    double[] values = new double[odds.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.tanh(odds[i] / 2) * Math.sqrt(weight(i) + 1);
    }
    this.zone = Zone.of(values);
    this.inside = words(zone.first(), zone.end());
    this.insideShare = inside / Math.max(1, words(0, odds.length));
    this.kept = new Kept(page, odds);
    this.beside = new Beside(page, counts, j -> odds[j] > 0 && counts.isProse(j));
    double[] clear = IntStream.range(0, odds.length).mapToDouble(this::sure).toArray();
    for (double price : PRICES) {
      margins.add(SwitchingPath.margins(clear, price));
    }
    for (int i = 0; i < odds.length; i++) {
      double article = article(i);
      counts.stems(i).forEach(stem -> keptWith.merge(stem, article, Double::sum));
    }
  }

  private double weight(int i) {
    return Math.min(FULL, counts.words(i));
  }

  private double words(int from, int to) {
    double words = 0;
    for (int i = from; i < to; i++) {
      words += odds[i] > 0 ? weight(i) : 0;
    }
    return words;
  }

  private double article(int i) {
    return 1 / (1 + Math.exp(-odds[i]));
  }

  void add(Row row, int i) {
    row.put("first.odds", sure(i));
    for (int step = -REACH; step <= REACH; step++) {
      if (step != 0) {
        row.put(
            "first.at" + step, i + step >= 0 && i + step < odds.length ? sure(i + step) : -SURE);
      }
    }
    for (int width : WIDTHS) {
      row.put("first.before-" + width, mean(i - width, i));
      row.put("first.after-" + width, mean(i + 1, i + 1 + width));
    }
    for (int width : WIDTHS) {
      row.put("first.between-" + width, Math.min(most(i - width, i), most(i + 1, i + 1 + width)));
    }
    for (int k = 0; k < PRICES.length; k++) {
      row.put("first.margin-" + k, margins.get(k)[i]);
    }
    row.put("first.side", zone.side(i).ordinal());
    row.put("first.outside", Math.min(0, i - zone.first()) + Math.max(0, i - zone.end() + 1));
    row.put("first.run", inside);
    row.put("first.run-share", insideShare);
    kept(row, i);
  }

  private double sure(int i) {
    return Math.max(-SURE, Math.min(SURE, odds[i]));
  }

  private double mean(int from, int to) {
    int first = Math.max(0, from);
    int end = Math.min(odds.length, to);
    double sum = 0;
    for (int j = first; j < end; j++) {
      sum += sure(j);
    }
    return end <= first ? -SURE : sum / (end - first);
  }

  private double most(int from, int to) {
    double most = -SURE;
    for (int j = Math.max(0, from); j < Math.min(odds.length, to); j++) {
      most = Math.max(most, sure(j));
    }
    return most;
  }

  private void kept(Row row, int i) {
    boolean compared = counts.english() && page.hasVector(i);
    double own = compared ? kept.closeness(i, true) : 0;
    double other = compared ? kept.closeness(i, false) : 0;
    row.put("kept.affinity", own);
    row.put("kept.others", other);
    row.put("kept.contrast", own - other);
    Kinship kin = compared ? kept.kinship(i) : KinNumbers.UNKNOWN;
    row.put("kept.nearest", kin.nearest());
    row.put("kept.nearest-other", compared ? kept.nearest(i, false) : 0);
    beside.add(row, "kept.", i);
    KinNumbers.shared(row, "kept.", kin);
    row.put("kept.median", compared ? kept.median(i) : 0);
    row.put("kept.standing", compared && kept.hasSpread() ? kept.standing(i) : 0);
    row.put("kept.others-stems", compared ? kept.otherStems(i) : 0);
    row.put("kept.stems", stems(i));
  }

  /** Share of a block's words that stand elsewhere in what was kept. */
  private double stems(int i) {
    Set<String> stems = counts.stems(i);
    double own = article(i);
    long shared = stems.stream().filter(s -> keptWith.getOrDefault(s, 0.0) - own > 0.5).count();
    return stems.isEmpty() ? -1 : (double) shared / stems.size();
  }
}
