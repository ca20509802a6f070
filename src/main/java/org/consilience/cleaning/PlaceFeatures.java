package org.consilience.cleaning;

import java.util.List;
import java.util.Locale;

/** What the learned models see of a block's place: neighbours, distances, the kind of document. */
final class PlaceFeatures {

  /** Neighbours on each side that are looked at one by one. */
  private static final int REACH = 3;

  /** Words of a block of prose that is more than a remark. */
  private static final int LONG_PROSE = 15;

  /** Blocks within which the next longer prose is sought. */
  private static final int SIGHT = 30;

  private final List<BlockView> views;
  private final String type;
  private final double[] wordsBefore;

  PlaceFeatures(List<BlockView> views, String type) {
    this.views = views;
    this.type = type;
    this.wordsBefore = wordsBefore(views);
  }

  void add(Sheet sheet, int i) {
    BlockView.Place place = views.get(i).place();
    sheet.mark("prior." + type, true);
    sheet.curve("prior.clutter", place.clutter(), 0, 0.25, 0.5, 0.7, 0.85, 1);
    for (int step = -REACH; step <= REACH; step++) {
      sheet.mark("around." + type + "at" + step + "=" + shape(i + step), step != 0);
    }
    place(sheet, i, place);
    gap(sheet, i);
    for (int width : new int[] {4, 12}) {
      sheet.curve(
          "place." + type + "prose-in-" + width, proseAround(i, width), 0, 0.1, 0.25, 0.5, 0.75, 1);
    }
  }

  private void place(Sheet sheet, int i, BlockView.Place place) {
    String side = place.side().name().toLowerCase(Locale.ROOT);
    String prose = isProse(i) ? "prose" : "short";
    String name = "place." + type;
    sheet.mark(name + side + "." + prose, true);
    sheet.curve(name + side + ".distance", place.distance(), 0, 1, 3, 8, 20, 60);
    sheet.curve(name + "short-run", place.shortRun(), 0, 1, 2, 4, 8, 16);
    sheet.mark(name + "after-end." + prose, place.afterEnd());
    sheet.mark(name + "headline", place.headline());
    double n = Math.max(1, views.size() - 1);
    sheet.curve(name + "position", i / n, 0, 0.1, 0.25, 0.5, 0.75, 0.9, 1);
    sheet.mark(name + "first", i == 0);
    sheet.mark(name + "last", i == views.size() - 1);
  }

  /** How far off the nearest longer prose is on either side, and how much of it lies before. */
  private void gap(Sheet sheet, int i) {
    String what = "place." + type + (isProse(i) ? "prose." : "short.");
    sheet.mark(what + "gap=" + far(i, -1) + "-" + far(i, 1), true);
    sheet.curve(what + "words-before", wordsBefore[i], 0, 0.02, 0.2, 0.5, 0.8, 0.98, 1);
  }

  private String far(int i, int step) {
    for (int j = i + step, steps = 1;
        j >= 0 && j < views.size() && steps <= SIGHT;
        j += step, steps++) {
      if (isProse(j) && views.get(j).wording().words() >= LONG_PROSE) {
        return steps == 1 ? "next" : steps <= 3 ? "near" : steps <= 8 ? "off" : "far";
      }
    }
    return "none";
  }

  private boolean isProse(int i) {
    return views.get(i).place().shortRun() == 0;
  }

  private static double[] wordsBefore(List<BlockView> views) {
    double[] before = new double[views.size()];
    double sum = 0;
    for (int i = 0; i < before.length; i++) {
      before[i] = sum;
      sum += views.get(i).place().shortRun() == 0 ? views.get(i).wording().words() : 0;
    }
    for (int i = 0; i < before.length; i++) {
      before[i] /= Math.max(1, sum);
    }
    return before;
  }

  private double proseAround(int i, int width) {
    int prose = 0;
    int all = 0;
    for (int j = Math.max(0, i - width); j <= Math.min(views.size() - 1, i + width); j++) {
      if (j != i) {
        all++;
        prose += isProse(j) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) prose / all;
  }

  private String shape(int i) {
    if (i < 0 || i >= views.size()) {
      return "none";
    }
    BlockView view = views.get(i);
    if (view.named()) {
      return "named";
    }
    String prose = view.wording().words() >= 12 ? "prose" : "sentence";
    return isProse(i) ? prose : WordingFeatures.size(view.wording());
  }
}
