package org.consilience.cleaning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.consilience.text.Embedder;
import org.consilience.text.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about: the direction of the largest part of its words that agree with each
 * other. From several passages in turn the direction is moved to the mean of the passages near it
 * (mean shift; Fukunaga and Hostetler 1975), and the direction that gathers most words is taken,
 * the earlier one of equals. Neither place nor number of paragraphs decides, so that an article of
 * one long paragraph holds out against four teasers of one other story above it.
 */
final class Topic {

  private static final int ROUNDS = 4;

  /** Directions are sought from so many passages: the heaviest. */
  private static final int SEEDS = 40;

  /** More passages make the search long and the direction no better. */
  static final int MOST_PASSAGES = 300;

  /** Words. A passage of more weighs no more than one. */
  private static final int HEAVIEST = 150;

  /**
   * Cosine from which a passage counts as near, and the width over which it comes to count in full.
   */
  private static final double NEAR = 0.25;

  private static final double WIDTH = 0.25;

  private final float @Nullable [] direction;

  private Topic(float @Nullable [] direction) {
    this.direction = direction;
  }

  /** The topic of the passages that read like prose, in their order. */
  static Topic of(Passages passages) {
    int n = Math.min(MOST_PASSAGES, passages.vectors().size());
    if (n == 0) {
      return new Topic(null);
    }
    List<float[]> vectors = passages.vectors().subList(0, n);
    double[] mass =
        passages.words().stream().limit(n).mapToDouble(w -> Math.min(w, HEAVIEST)).toArray();
    List<Integer> seeds =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -mass[i]).thenComparing(i -> i))
            .limit(SEEDS)
            .sorted()
            .toList();
    float[] best = vectors.get(0);
    double most = -1;
    for (int seed : seeds) {
      float[] found = shift(vectors, mass, vectors.get(seed));
      double gathered = Rounding.six(Arrays.stream(weights(vectors, mass, found)).sum());
      if (gathered > most) {
        most = gathered;
        best = found;
      }
    }
    return new Topic(best);
  }

  /** How far passages of such a cosine are of one topic, in [0, 1]. */
  static double near(double cosine) {
    return Rounding.six(Math.max(0, Math.min(1, (cosine - NEAR) / WIDTH)));
  }

  /** Closeness of a passage to the topic in [-1, 1]; 0 where there is no topic. */
  double affinity(float[] passage) {
    return direction == null ? 0 : Rounding.six(Embedder.cosine(direction, passage));
  }

  /** The mean of vectors of length one, of length one. */
  static float[] mean(List<float[]> vectors) {
    double[] ones = new double[vectors.size()];
    Arrays.fill(ones, 1);
    return sum(vectors, ones);
  }

  private static float[] shift(List<float[]> vectors, double[] mass, float[] from) {
    float[] direction = from;
    for (int round = 0; round < ROUNDS; round++) {
      direction = sum(vectors, weights(vectors, mass, direction));
    }
    return direction;
  }

  private static double[] weights(List<float[]> vectors, double[] mass, float[] direction) {
    double[] weights = new double[mass.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = mass[i] * near(Embedder.cosine(direction, vectors.get(i)));
    }
    return weights;
  }

  private static float[] sum(List<float[]> vectors, double[] weights) {
    double[] sum = new double[vectors.get(0).length];
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        float[] vector = vectors.get(i);
        for (int k = 0; k < sum.length; k++) {
          sum[k] += weights[i] * vector[k];
        }
      }
    }
    double norm = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
    float[] direction = new float[sum.length];
    for (int k = 0; k < sum.length; k++) {
      direction[k] = norm == 0 ? 0 : (float) (sum[k] / norm);
    }
    return direction;
  }
}
