package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.cleaning.ArticleModel;
import org.consilience.cleaning.Chain;
import org.consilience.text.Rounding;

/**
 * Learns the weights of an {@link ArticleModel}: the likeliest ones for labelled documents under a
 * Gaussian prior, found by resilient propagation (iRprop-; Igel and Huesken 2003) over all
 * documents at once, which needs no chance and no step size. Lost article counts more than noise
 * let through: softmax margin (Gimpel and Smith 2010).
 */
final class ChainTrainer {

  private static final int ROUNDS = 250;
  private static final double FIRST_STEP = 0.05;
  private static final double LARGEST_STEP = 0.5;
  private static final double SMALLEST_STEP = 1e-6;

  private final double prior;
  private final double margin;
  private final Map<String, Integer> index = new HashMap<>();
  private final List<Coded> documents = new ArrayList<>();

  /**
   * A trainer.
   *
   * @param prior strength of the pull of weights to zero
   * @param margin by how much the score of an article's block must win in training
   */
  ChainTrainer(double prior, double margin) {
    this.prior = prior;
    this.margin = margin;
  }

  /**
   * A document to learn from.
   *
   * @param blocks features of each block
   * @param labels 1 for article, 0 for other
   * @param weight of the document among the others
   */
  record Example(List<SortedMap<String, Double>> blocks, int[] labels, double weight) {}

  private record Coded(
      int[][] names, double[][] values, int[] steps, int[] labels, double weight) {}

  static ArticleModel train(List<Example> examples, double prior, double margin) {
    ChainTrainer trainer = new ChainTrainer(prior, margin);
    examples.stream().filter(e -> !e.blocks().isEmpty()).forEach(trainer::code);
    return trainer.fit();
  }

  private int code(String name) {
    return index.computeIfAbsent(name, n -> index.size());
  }

  private void code(Example example) {
    int n = example.blocks().size();
    int[][] names = new int[n][];
    double[][] values = new double[n][];
    for (int i = 0; i < n; i++) {
      SortedMap<String, Double> block = example.blocks().get(i);
      names[i] = block.keySet().stream().mapToInt(this::code).toArray();
      values[i] = block.values().stream().mapToDouble(v -> v).toArray();
    }
    String type = ArticleModel.type(example.blocks());
    int[] steps = new int[ArticleModel.STEPS.size()];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = code(ArticleModel.step(type, k));
    }
    documents.add(new Coded(names, values, steps, example.labels(), example.weight()));
  }

  private ArticleModel fit() {
    double[] weights = new double[index.size()];
    double[] steps = new double[weights.length];
    double[] last = new double[weights.length];
    Arrays.fill(steps, FIRST_STEP);
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      for (Coded document : documents) {
        ascend(document, weights, gradient);
      }
      for (int k = 0; k < weights.length; k++) {
        double g = gradient[k] - prior * weights[k];
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
    Map<String, Double> learned = new TreeMap<>();
    index.forEach((name, k) -> learned.put(name, Rounding.six(weights[k])));
    return new ArticleModel(learned);
  }

  private void ascend(Coded document, double[] weights, double[] gradient) {
    int n = document.labels.length;
    double[] scores = new double[n];
    for (int i = 0; i < n; i++) {
      for (int f = 0; f < document.names[i].length; f++) {
        scores[i] += weights[document.names[i][f]] * document.values[i][f];
      }
      scores[i] -= document.labels[i] == 1 ? margin : 0;
    }
    double[] steps = Arrays.stream(document.steps).mapToDouble(k -> weights[k]).toArray();
    Chain chain = new Chain(scores, steps);
    for (int i = 0; i < n; i++) {
      double error = document.labels[i] - 1 / (1 + Math.exp(-chain.logOdds(i)));
      for (int f = 0; f < document.names[i].length; f++) {
        gradient[document.names[i][f]] += document.weight * error * document.values[i][f];
      }
      for (int k = 0; i > 0 && k < steps.length; k++) {
        int seen = 2 * document.labels[i - 1] + document.labels[i] == k ? 1 : 0;
        gradient[document.steps[k]] += document.weight * (seen - chain.probability(i, k));
      }
    }
  }
}
