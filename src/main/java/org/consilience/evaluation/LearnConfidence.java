package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.text.Rounding;

/**
 * Learns the weights of confidence on generated stories and writes them as the resource that the
 * program reads.
 */
public final class LearnConfidence {
  /** Never those of the suite {@code corpus}. */
  private static final long SEED = 1;

  private static final int STORIES = 200;

  /** Plain gradient descent: the problem is convex, and small. */
  private static final int ROUNDS = 20_000;

  private static final double STEP = 0.3;

  /** Weights that nothing asks for stay near zero. */
  private static final double RIDGE = 1e-3;

  private static final String HEADER =
      """
      # Weights of the confidence of a group's answer: feature TAB weight in log odds. Not to be edited by hand.
      # Source: learned on %d answers in %d generated stories (seed %d), by
      #   java -cp "target/classes:target/lib/*" org.consilience.evaluation.LearnConfidence \\
      #     src/main/resources/org/consilience/consensus/confidence.tsv
      """;

  private LearnConfidence() {}

  /**
   * Learns.
   *
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException {
    List<Judged> judged = CorpusSuite.run(SEED, STORIES).judged();
    StringBuilder lines = new StringBuilder(HEADER.formatted(judged.size(), STORIES, SEED));
    learn(judged).forEach((name, w) -> lines.append(name).append('\t').append(w).append('\n'));
    Files.writeString(Path.of(args[0]), lines, UTF_8);
  }

  /** The weights of a logistic regression, by feature. */
  static SortedMap<String, Double> learn(List<Judged> judged) {
    TreeSet<String> names = new TreeSet<>();
    judged.forEach(j -> names.addAll(j.features().keySet()));
    List<String> order = List.copyOf(names);
    double[][] rows = new double[judged.size()][];
    for (int i = 0; i < rows.length; i++) {
      SortedMap<String, Double> features = judged.get(i).features();
      rows[i] = order.stream().mapToDouble(n -> features.getOrDefault(n, 0.0)).toArray();
    }
    double[] weights = new double[order.size()];
    for (int round = 0; round < ROUNDS; round++) {
      descend(rows, judged, weights);
    }
    SortedMap<String, Double> learned = new TreeMap<>();
    for (int f = 0; f < weights.length; f++) {
      learned.put(order.get(f), Rounding.six(weights[f]));
    }
    return learned;
  }

  private static void descend(double[][] rows, List<Judged> judged, double[] weights) {
    double[] slope = new double[weights.length];
    for (int i = 0; i < rows.length; i++) {
      double score = 0;
      for (int f = 0; f < weights.length; f++) {
        score += weights[f] * rows[i][f];
      }
      double missed = 1 / (1 + StrictMath.exp(-score)) - (judged.get(i).right() ? 1 : 0);
      for (int f = 0; f < weights.length; f++) {
        slope[f] += missed * rows[i][f];
      }
    }
    for (int f = 0; f < weights.length; f++) {
      weights[f] -= STEP * (slope[f] / rows.length + RIDGE * weights[f]);
    }
  }
}
