package org.consilience.cleaning;

import java.util.List;
import java.util.stream.IntStream;
import org.consilience.text.Embedder;

/**
 * What a first look kept of a document's prose, and what it did not: each as a direction of meaning
 * and as words, to compare a block with. A block is never compared with itself.
 */
final class Kept {

  /** Words. A passage of more weighs no more than one. */
  private static final int HEAVIEST = 150;

  /** Standard deviation of closeness below which differences are accidents. */
  private static final double NARROWEST = 0.05;

  /** Fewer kept blocks have no spread to speak of. */
  private static final int FEW = 4;

  private final BlockViews page;
  private final List<BlockView> views;
  private final double[] article;
  private final double[] weights;
  private final double[][] sums;
  private final Spread spread;
  private final SharedWords ours = new SharedWords();
  private final SharedWords others = new SharedWords();

  Kept(BlockViews page, double[] odds) {
    this.page = page;
    this.views = page.views();
    this.article = new double[odds.length];
    this.weights = new double[odds.length];
    this.sums = new double[2][];
    for (int i = 0; i < odds.length; i++) {
      Wording wording = views.get(i).wording();
      if (views.get(i).place().shortRun() == 0 && page.hasVector(i)) {
        article[i] = 1 / (1 + Math.exp(-odds[i]));
        weights[i] = Math.min(HEAVIEST, wording.words());
        add(1, article[i] * weights[i], page.vector(i));
        add(0, (1 - article[i]) * weights[i], page.vector(i));
        (article[i] > 0.5 ? ours : others).add(wording);
      }
    }
    this.spread = spread();
  }

  /**
   * How close what was kept is to the rest of it: mean, standard deviation and number of blocks.
   */
  private record Spread(double mean, double deviation, int blocks) {}

  private Spread spread() {
    double sum = 0;
    double squares = 0;
    int blocks = 0;
    for (int i = 0; i < article.length; i++) {
      if (isKept(i)) {
        double closeness = closeness(i, true);
        sum += closeness;
        squares += closeness * closeness;
        blocks++;
      }
    }
    double mean = sum / Math.max(1, blocks);
    double variance = Math.max(0, squares / Math.max(1, blocks) - mean * mean);
    return new Spread(mean, Math.max(NARROWEST, Math.sqrt(variance)), blocks);
  }

  private boolean isKept(int i) {
    return weights[i] > 0 && article[i] > 0.5;
  }

  /** Whether so much was kept that a block can stand out from it. */
  boolean hasSpread() {
    return spread.blocks >= FEW;
  }

  /** By how many standard deviations a block is closer to what was kept than that is to itself. */
  double standing(int i) {
    return (closeness(i, true) - spread.mean) / spread.deviation;
  }

  /** Cosine with the kept block that is closer than one half of them and farther than the other. */
  double median(int i) {
    double[] cosines =
        IntStream.range(0, Math.min(views.size(), Topic.MOST_PASSAGES))
            .filter(j -> j != i && isKept(j))
            .mapToDouble(j -> page.cosine(i, j))
            .sorted()
            .toArray();
    return cosines.length == 0 ? 0 : cosines[cosines.length / 2];
  }

  private void add(int side, double weight, float[] vector) {
    double[] sum = sums[side] == null ? new double[vector.length] : sums[side];
    for (int k = 0; k < sum.length; k++) {
      sum[k] += weight * vector[k];
    }
    sums[side] = sum;
  }

  /** Cosine of a block with all else that was kept, or was not; 0 if there is nothing else. */
  double closeness(int i, boolean kept) {
    double[] sum = sums[kept ? 1 : 0];
    if (sum == null) {
      return 0;
    }
    float[] vector = page.vector(i);
    double own = weights[i] * (kept ? article[i] : 1 - article[i]);
    double dot = 0;
    double norm = 0;
    for (int k = 0; k < sum.length; k++) {
      double rest = sum[k] - own * vector[k];
      dot += rest * vector[k];
      norm += rest * rest;
    }
    return norm < 1 ? 0 : dot / Math.sqrt(norm);
  }

  /** How a block stands to the rest of what was kept. */
  Kinship kinship(int i) {
    Wording wording = views.get(i).wording();
    boolean own = isKept(i);
    return new Kinship(
        closeness(i, true),
        nearest(i, true),
        0,
        ours.wordsBeside(wording, own),
        ours.stemShare(wording, own),
        ours.rareShare(wording, own),
        ours.rareShared(wording, own),
        ours.sharedNames(wording, own),
        ours.newNames(wording, own));
  }

  /** Share of its content words that the rest of what was not kept has. */
  double otherStems(int i) {
    return others.stemShare(views.get(i).wording(), weights[i] > 0 && article[i] <= 0.5);
  }

  /** Mean cosine with the two blocks closest to it among those kept, or those not. */
  double nearest(int i, boolean kept) {
    double first = 0;
    double second = 0;
    int limit = Math.min(views.size(), Topic.MOST_PASSAGES);
    for (int j = 0; j < limit; j++) {
      if (j != i && weights[j] > 0 && isKept(j) == kept) {
        double cosine = Embedder.cosine(page.vector(i), page.vector(j));
        second = Math.max(second, Math.min(first, cosine));
        first = Math.max(first, cosine);
      }
    }
    return second == 0 ? first : (first + second) / 2;
  }
}
