package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.model.Term;
import org.consilience.text.Resources;
import org.consilience.text.Rounding;

/**
 * Labels all blocks of a document at once as before the article, article, gap in it or after it: a
 * linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). A block's score is
 * the sum of its features' weights for being article; to it comes what speaks for one of the other
 * labels, and what the neighbours add, by weights for labels in a row.
 */
public final class ArticleModel {

  /** What the weights for the labels are named with, before the feature's name. */
  public static final List<String> PREFIXES = List.of("before.", "", "gap.", "after.");

  private static final String STEP = "step.";

  /** Log-odds that the likeliest block of a document has at the least. */
  private static final double LIKELIEST = 1.0;

  /** Beyond, the promise is broken: the input is spam, a form or a list of links. */
  private static final double MOST_PROMISED = 3.0;

  private final SortedMap<String, Double> weights;

  /** A model of weights by feature; those of steps are named "step.tidy.ao" and the like. */
  public ArticleModel(Map<String, Double> weights) {
    this.weights = new TreeMap<>(weights);
  }

  /** The weights by feature. */
  public SortedMap<String, Double> weights() {
    return Collections.unmodifiableSortedMap(weights);
  }

  /** The kind of document that the weights of steps hang on. */
  public static String type(List<SortedMap<String, Double>> blocks) {
    return !blocks.isEmpty() && blocks.get(0).containsKey("prior.raw.") ? "raw." : "tidy.";
  }

  public static String step(String type, int step) {
    return STEP + type + Chain.STEPS.get(step);
  }

  /** The sum of a block's weighted features. */
  public double score(SortedMap<String, Double> features) {
    return score(features, Chain.ARTICLE);
  }

  private double score(SortedMap<String, Double> features, int label) {
    String prefix = PREFIXES.get(label);
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weights.getOrDefault(prefix + feature.getKey(), 0.0) * feature.getValue();
    }
    return Rounding.six(sum);
  }

  /** The log-odds of being article for each block, the neighbours' part included. */
  public double[] logOdds(List<SortedMap<String, Double>> blocks) {
    double[] steps = new double[Chain.STEPS.size()];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = weights.getOrDefault(step(type(blocks), k), 0.0);
    }
    double[][] scores = new double[blocks.size()][Chain.LABELS];
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < Chain.LABELS; label++) {
        scores[i][label] = score(blocks.get(i), label);
      }
    }
    Chain chain = new Chain(scores, steps);
    double[] odds = new double[scores.length];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Rounding.six(chain.logOdds(i));
    }
    return odds;
  }

  /**
   * A block's score by group of features: terms named "article.GROUP" that sum to {@link #score},
   * each with its strongest feature.
   */
  List<Term> terms(SortedMap<String, Double> features) {
    Map<String, Double> sums = new TreeMap<>();
    Map<String, Double> strongest = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    features.forEach(
        (name, value) -> {
          String group = name.substring(0, name.indexOf('.'));
          double term = Rounding.six(weights.getOrDefault(name, 0.0) * value);
          sums.merge(group, term, (a, b) -> Rounding.six(a + b));
          if (Math.abs(term) > strongest.getOrDefault(group, 0.0)) {
            strongest.put(group, Math.abs(term));
            names.put(group, name.substring(group.length() + 1));
          }
        });
    List<Term> terms = new ArrayList<>();
    sums.forEach(
        (group, sum) ->
            terms.add(new Term("article." + group, sum, names.getOrDefault(group, ""))));
    return terms;
  }

  /**
   * What has to be added to every block's log-odds, since every document is an article by promise:
   * enough for its likeliest block to be kept.
   */
  static double promise(double[] odds) {
    double most = Arrays.stream(odds).max().orElse(LIKELIEST);
    return Rounding.six(Math.min(MOST_PROMISED, Math.max(0, LIKELIEST - most)));
  }

  /** A model that is a resource of this package. */
  static ArticleModel resource(String name) {
    Map<String, Double> weights = new TreeMap<>();
    Resources.table(ArticleModel.class, name)
        .forEach((feature, weight) -> weights.put(feature, Double.valueOf(weight)));
    return new ArticleModel(weights);
  }
}
