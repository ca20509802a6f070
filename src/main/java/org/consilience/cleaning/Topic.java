package org.consilience.cleaning;

import java.util.Arrays;
import java.util.List;
import org.consilience.text.Embedder;
import org.consilience.text.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about: the direction in which its passages agree. Passages that resemble many
 * others weigh most (eigenvector centrality of the similarity graph, as LexRank does; Erkan and
 * Radev 2004), starting from the document's lead. Teasers of other articles resemble neither the
 * article nor each other, so they carry little weight even where they are longer than it.
 */
final class Topic {

  /** Fixed, so that the result never hangs on a threshold; weights settle within a few rounds. */
  private static final int ROUNDS = 6;

  /** Similarity that passages of unrelated news articles reach by language alone. */
  private static final double UNRELATED = 0.2;

  /**
   * What the lead's passages count for at the start against later ones: news text says at its start
   * what it is about.
   */
  private static final double LEAD = 2.0;

  private static final int LEAD_PASSAGES = 5;

  /** More passages make the graph large and the direction no better. */
  private static final int MOST_PASSAGES = 300;

  /** A passage's tie to itself keeps documents of one passage, or of unlike ones, alive. */
  private static final double OWN = 0.1;

  private final float @Nullable [] direction;

  private Topic(float @Nullable [] direction) {
    this.direction = direction;
  }

  /**
   * The topic of a document.
   *
   * @param passages vectors of length one of the passages that read like prose, in their order
   * @param words the passages' lengths
   */
  static Topic of(List<float[]> passages, List<Integer> words) {
    int n = Math.min(MOST_PASSAGES, passages.size());
    if (n == 0) {
      return new Topic(null);
    }
    double[][] ties = ties(passages, n);
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      weights[i] = i < LEAD_PASSAGES ? LEAD : 1;
    }
    for (int round = 0; round < ROUNDS; round++) {
      weights = spread(ties, weights, words);
    }
    return new Topic(sum(passages, weights));
  }

  /** Closeness of a passage to the topic in [-1, 1]; 0 where there is no topic. */
  double affinity(float[] passage) {
    return direction == null ? 0 : Rounding.six(Embedder.cosine(direction, passage));
  }

  private static double[][] ties(List<float[]> passages, int n) {
    double[][] ties = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double tie = Embedder.cosine(passages.get(i), passages.get(j)) - UNRELATED;
        ties[i][j] = ties[j][i] = Math.max(0, Rounding.six(tie));
      }
    }
    return ties;
  }

  private static double[] spread(double[][] ties, double[] weights, List<Integer> words) {
    double[] next = new double[weights.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = OWN * weights[i];
      for (int j = 0; j < next.length; j++) {
        next[i] += ties[i][j] * weights[j] * mass(words.get(j));
      }
    }
    double total = Arrays.stream(next).sum();
    for (int i = 0; i < next.length; i++) {
      next[i] = Rounding.six(next[i] / total * next.length);
    }
    return next;
  }

  /** Long passages say more about the topic, but not in proportion. */
  private static double mass(int words) {
    return Math.sqrt(Math.min(words, 100) / 100.0);
  }

  private static float[] sum(List<float[]> passages, double[] weights) {
    double[] sum = new double[passages.get(0).length];
    for (int i = 0; i < weights.length; i++) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += weights[i] * passages.get(i)[k];
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
