package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.consilience.cleaning.ArticleModel;
import org.consilience.cleaning.Chain;
import org.consilience.text.Rounding;

/**
 * Learns the weights of an {@link ArticleModel}: the likeliest ones for labelled documents under a
 * Gaussian prior, found by resilient propagation (iRprop-; Igel and Huesken 2003) over all
 * documents at once, which needs no chance and no step size.
 */
final class ChainTrainer {

  private static final int ROUNDS = 150;
  private static final double FIRST_STEP = 0.05;
  private static final double LARGEST_STEP = 0.5;
  private static final double SMALLEST_STEP = 1e-6;

  /**
   * How much stronger weights are pulled to zero that only tell one kind of other from the rest.
   */
  private static final double SPECIAL = 3.0;

  /** Smaller weights decide nothing. */
  private static final double LEAST = 0.01;

  private final ToDoubleFunction<String> prior;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<Coded> documents = new ArrayList<>();

  /**
   * A trainer.
   *
   * @param prior strength of the pull to zero of a feature's weight
   */
  ChainTrainer(ToDoubleFunction<String> prior) {
    this.prior = prior;
  }

  /**
   * A document to learn from.
   *
   * @param blocks gives the features of each block; asked once, since all of them are many
   * @param labels 1 for article, 0 for other
   * @param weight of the document among the others
   */
  record Example(Supplier<List<SortedMap<String, Double>>> blocks, int[] labels, double weight) {}

  private record Coded(
      int[][] names, double[][] values, int[] steps, int[] labels, double weight) {}

  static ArticleModel train(List<Example> examples, ToDoubleFunction<String> prior) {
    ChainTrainer trainer = new ChainTrainer(prior);
    examples.stream().filter(e -> e.labels().length > 0).forEach(trainer::code);
    return trainer.fit();
  }

  private int code(String name) {
    return index.computeIfAbsent(name, n -> index.size());
  }

  private void code(Example example) {
    List<SortedMap<String, Double>> blocks = example.blocks().get();
    int n = blocks.size();
    int[][] names = new int[n][];
    double[][] values = new double[n][];
    for (int i = 0; i < n; i++) {
      SortedMap<String, Double> block = blocks.get(i);
      names[i] = block.keySet().stream().mapToInt(this::code).toArray();
      values[i] = block.values().stream().mapToDouble(v -> v).toArray();
    }
    String type = ArticleModel.type(blocks);
    int[] steps = new int[Chain.STEPS.size()];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = code(ArticleModel.step(type, k));
    }
    documents.add(new Coded(names, values, steps, zones(example.labels()), example.weight()));
  }

  /** The chain's labels: what is not article lies before, in or behind it. */
  private static int[] zones(int[] labels) {
    int[] zones = labels.clone();
    int last = labels.length - 1;
    while (last > 0 && labels[last] == 0) {
      last--;
    }
    boolean begun = false;
    for (int i = 0; i < labels.length; i++) {
      begun |= labels[i] == 1;
      zones[i] =
          labels[i] == 1
              ? Chain.ARTICLE
              : !begun ? Chain.BEFORE : i > last ? Chain.AFTER : Chain.GAP;
    }
    return zones;
  }

  private ArticleModel fit() {
    int n = index.size();
    double[] weights = new double[n * Chain.LABELS];
    double[] pull = new double[weights.length];
    for (int label = 0; label < Chain.LABELS; label++) {
      int from = label * n;
      double times = label == Chain.ARTICLE ? 1 : SPECIAL;
      index.forEach((name, k) -> pull[from + k] = times * prior.applyAsDouble(name));
    }
    climb(weights, pull);
    Map<String, Double> learned = new TreeMap<>();
    index.forEach(
        (name, k) -> {
          boolean step = name.startsWith("step.");
          for (int label = 0; label < Chain.LABELS; label++) {
            double weight = Rounding.six(weights[label * n + k]);
            if ((!step || label == Chain.ARTICLE) && Math.abs(weight) >= LEAST) {
              learned.put(step ? name : ArticleModel.PREFIXES.get(label) + name, weight);
            }
          }
        });
    return new ArticleModel(learned);
  }

  private void climb(double[] weights, double[] pull) {
    double[] steps = new double[weights.length];
    double[] last = new double[weights.length];
    Arrays.fill(steps, FIRST_STEP);
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      for (Coded document : documents) {
        ascend(document, weights, gradient);
      }
      for (int k = 0; k < weights.length; k++) {
        double g = gradient[k] - pull[k] * weights[k];
        double turn = g * last[k];
        steps[k] =
            turn > 0
                ? Math.min(LARGEST_STEP, steps[k] * 1.2)
                : turn < 0 ? Math.max(SMALLEST_STEP, steps[k] * 0.5) : steps[k];
        g = turn < 0 ? 0 : g;
        weights[k] += Math.signum(g) * steps[k];
        last[k] = g;
      }
    }
  }

  private void ascend(Coded document, double[] weights, double[] gradient) {
    int n = document.labels.length;
    int features = index.size();
    double[][] scores = new double[n][Chain.LABELS];
    for (int i = 0; i < n; i++) {
      for (int label = 0; label < Chain.LABELS; label++) {
        for (int f = 0; f < document.names[i].length; f++) {
          scores[i][label] +=
              weights[label * features + document.names[i][f]] * document.values[i][f];
        }
      }
    }
    int article = Chain.ARTICLE * features;
    double[] steps = Arrays.stream(document.steps).mapToDouble(k -> weights[article + k]).toArray();
    Chain chain = new Chain(scores, steps);
    for (int i = 0; i < n; i++) {
      double[] p = chain.probabilities(i);
      for (int label = 0; label < Chain.LABELS; label++) {
        double error = document.weight * ((document.labels[i] == label ? 1 : 0) - p[label]);
        for (int f = 0; f < document.names[i].length; f++) {
          gradient[label * features + document.names[i][f]] += error * document.values[i][f];
        }
      }
      double[] expected = i == 0 ? new double[0] : chain.stepProbabilities(i);
      for (int k = 0; k < expected.length; k++) {
        boolean seen = document.labels[i - 1] == Chain.from(k) && document.labels[i] == Chain.to(k);
        gradient[article + document.steps[k]] += document.weight * ((seen ? 1 : 0) - expected[k]);
      }
    }
  }
}
