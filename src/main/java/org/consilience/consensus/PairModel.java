package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Term;
import org.consilience.text.Resources;
import org.consilience.text.Rounding;

/**
 * Weights of the terms of a pair: a logistic regression, whose contributions add up to the log-odds
 * of one question. They are learned by {@code org.consilience.evaluation.LearnPairs}.
 */
final class PairModel {
  private static final String PRIOR = "prior";

  private static final class Shared {
    static final PairModel INSTANCE =
        new PairModel(Resources.table(PairModel.class, "pair-model.tsv"));
  }

  private final Map<String, Double> weights = new TreeMap<>();

  PairModel(Map<String, String> weights) {
    weights.forEach((term, weight) -> this.weights.put(term, Double.parseDouble(weight)));
  }

  static PairModel shared() {
    return Shared.INSTANCE;
  }

  double weight(String term) {
    return weights.getOrDefault(term, 0.0);
  }

  /** What each term adds, the prior first; terms that add nothing are left out. */
  List<Term> terms(Map<String, Double> values) {
    List<Term> terms = new ArrayList<>();
    add(terms, PRIOR, 1);
    values.forEach((name, value) -> add(terms, name, value));
    return terms;
  }

  private void add(List<Term> terms, String name, double value) {
    double adds = Rounding.six(weight(name) * value);
    if (adds != 0) {
      terms.add(new Term(name, adds, null));
    }
  }
}
