package org.consilience.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.text.Rounding;

/**
 * Logistic regression with a ridge (le Cessie and van Houwelingen 1992), fitted by full gradients
 * with moments (Kingma and Ba 2015): the same lessons in the same order give the same weights.
 */
final class LogisticRegression {
  static final String PRIOR = "prior";

  private static final int STEPS = 600;
  private static final double RATE = 0.1;

  /** From this share of the steps on they are a fifth as long, to come to rest. */
  private static final double SETTLE = 0.7;

  private static final double FIRST_MOMENT = 0.9;
  private static final double SECOND_MOMENT = 0.999;
  private static final double TINY = 1e-9;

  private final List<String> names;
  private final int[][] places;
  private final double[][] values;
  private final double[] labels;
  private final double[] counts;
  private final double[] weights;

  private LogisticRegression(List<PairLessons.Lesson> lessons, List<String> names) {
    this.names = names;
    int n = lessons.size();
    this.places = new int[n][];
    this.values = new double[n][];
    this.labels = new double[n];
    this.counts = new double[n];
    this.weights = new double[names.size() + 1];
    Map<String, Integer> placeOf = new TreeMap<>();
    names.forEach(name -> placeOf.put(name, placeOf.size()));
    for (int i = 0; i < n; i++) {
      PairLessons.Lesson lesson = lessons.get(i);
      labels[i] = lesson.same() ? 1 : 0;
      counts[i] = lesson.weight();
      places[i] =
          lesson.terms().keySet().stream().mapToInt(t -> placeOf.getOrDefault(t, 0)).toArray();
      values[i] = lesson.terms().values().stream().mapToDouble(v -> v).toArray();
    }
  }

  /**
   * The weights by term, the prior among them.
   *
   * @param ridge penalty of the squared weights, the prior's excepted
   */
  static Map<String, Double> fit(List<PairLessons.Lesson> lessons, double ridge) {
    LogisticRegression fitting = new LogisticRegression(lessons, PairLessons.names(lessons));
    fitting.descend(ridge);
    Map<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < fitting.names.size(); i++) {
      weights.put(fitting.names.get(i), Rounding.six(fitting.weights[i]));
    }
    weights.put(PRIOR, Rounding.six(fitting.weights[fitting.names.size()]));
    return weights;
  }

  /** Log-odds of a lesson; terms without a weight count nothing. */
  static double logOdds(Map<String, Double> weights, Map<String, Double> terms) {
    double sum = weights.getOrDefault(PRIOR, 0.0);
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      sum += weights.getOrDefault(term.getKey(), 0.0) * term.getValue();
    }
    return Rounding.six(sum);
  }

  private void descend(double ridge) {
    double[] first = new double[weights.length];
    double[] second = new double[weights.length];
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(ridge);
      double rate = step < SETTLE * STEPS ? RATE : RATE / 5;
      for (int i = 0; i < weights.length; i++) {
        first[i] = FIRST_MOMENT * first[i] + (1 - FIRST_MOMENT) * gradient[i];
        second[i] = SECOND_MOMENT * second[i] + (1 - SECOND_MOMENT) * gradient[i] * gradient[i];
        double mean = first[i] / (1 - Math.pow(FIRST_MOMENT, step));
        double spread = Math.sqrt(second[i] / (1 - Math.pow(SECOND_MOMENT, step)));
        weights[i] -= rate * mean / (spread + TINY);
      }
    }
  }

  private double[] gradient(double ridge) {
    double[] gradient = new double[weights.length];
    double all = 0;
    int prior = weights.length - 1;
    for (int i = 0; i < labels.length; i++) {
      double miss = (probability(i) - labels[i]) * counts[i];
      for (int j = 0; j < places[i].length; j++) {
        gradient[places[i][j]] += miss * values[i][j];
      }
      gradient[prior] += miss;
      all += counts[i];
    }
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = (gradient[i] + (i < prior ? ridge * weights[i] : 0)) / all;
    }
    return gradient;
  }

  private double probability(int lesson) {
    double sum = weights[weights.length - 1];
    for (int j = 0; j < places[lesson].length; j++) {
      sum += weights[places[lesson][j]] * values[lesson][j];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
