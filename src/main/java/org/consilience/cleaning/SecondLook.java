package org.consilience.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * What a first look decided, as features of a second one (stacked sequential learning; Cohen and
 * Carvalho 2005): the decisions around a block, where the longest run of article lies, and how the
 * block stands to what was kept and what was not.
 */
final class SecondLook {

  /** Blocks on each side over which decisions are averaged. */
  private static final int[] WIDTHS = {1, 3, 8, 20};

  /** Log-odds beyond which the first look was sure. */
  private static final double SURE = 4.0;

  /** Words. Longer blocks weigh no more for the run. */
  private static final int FULL = 60;

  private static final double[] ODDS = {-4, -2, -1, 0, 1, 2, 4};

  private final BlockViews page;
  private final List<BlockView> views;
  private final double[] odds;
  private final String type;
  private final Zone zone;
  private final double[] wordsKept;
  private final Kept kept;

  SecondLook(BlockViews page, double[] odds, String type) {
    this.page = page;
    this.views = page.views();
    this.odds = odds;
    this.type = type;
    this.wordsKept = new double[odds.length + 1];
    double[] values = new double[odds.length];
    for (int i = 0; i < values.length; i++) {
      int words = Math.min(FULL, views.get(i).wording().words());
      values[i] = Math.tanh(odds[i] / 2) * Math.sqrt(words + 1.0);
      wordsKept[i + 1] = wordsKept[i] + (odds[i] > 0 ? words : 0);
    }
    this.zone = Zone.of(values);
    this.kept = new Kept(page, odds);
  }

  SortedMap<String, Double> features(int i, SortedMap<String, Double> first) {
    Sheet sheet = new Sheet(first);
    String name = "first." + type;
    sheet.curve(name + "odds", odds[i], -6, -4, -2, -1, 0, 1, 2, 4, 6);
    for (int width : WIDTHS) {
      sheet.curve(name + "around-" + width, mean(i, width), ODDS);
    }
    sheet.curve(name + "before", i == 0 ? -SURE : odds[i - 1], ODDS);
    sheet.curve(name + "after", i + 1 == odds.length ? -SURE : odds[i + 1], ODDS);
    run(sheet, name, i);
    kin(sheet, i);
    return sheet.features();
  }

  /** The longest run of article, and how much of all that was kept lies in it. */
  private void run(Sheet sheet, String name, int i) {
    String side = zone.side(i).name().toLowerCase(Locale.ROOT);
    String prose = views.get(i).place().shortRun() == 0 ? ".prose" : ".short";
    sheet.mark(name + side + prose, true);
    int distance = i < zone.first() ? zone.first() - i : i >= zone.end() ? i - zone.end() + 1 : 0;
    sheet.curve(name + side + ".distance", distance, 0, 1, 2, 4, 8, 20, 60);
    double all = wordsKept[odds.length];
    double inside = wordsKept[zone.end()] - wordsKept[zone.first()];
    sheet.curve(name + side + ".run", inside / Math.max(1, all), 0.3, 0.6, 0.9, 1);
    sheet.bin(name + side + ".words", inside, 0, 20, 60, 150, 300);
  }

  private double mean(int i, int width) {
    double sum = 0;
    int count = 0;
    for (int j = Math.max(0, i - width); j <= Math.min(odds.length - 1, i + width); j++) {
      if (j != i) {
        sum += Math.max(-SURE, Math.min(SURE, odds[j]));
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private void kin(Sheet sheet, int i) {
    BlockView view = views.get(i);
    if (!page.hasVector(i)) {
      return;
    }
    String name = "kept." + type + WordingFeatures.size(view.wording());
    double own = kept.closeness(i, true);
    double other = kept.closeness(i, false);
    sheet.curve(name + "affinity", own, 0, 0.1, 0.2, 0.3, 0.4, 0.55, 0.7);
    sheet.curve(name + "contrast", own - other, -0.4, -0.2, -0.1, 0, 0.1, 0.2, 0.4);
    if (view.wording().words() >= 12) {
      KinFeatures.core(sheet, name, kept.kinship(i));
      sheet.curve(name + "median", kept.median(i), 0, 0.1, 0.2, 0.3, 0.4, 0.5);
      if (kept.hasSpread()) {
        sheet.curve(name + "standing", kept.standing(i), -3, -2, -1, 0, 1);
      }
      sheet.curve(name + "others-stems", kept.otherStems(i), 0, 0.08, 0.16, 0.3, 0.5);
    }
  }
}
