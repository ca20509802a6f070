package org.consilience.consensus;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Tally;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/**
 * The score behind a confidence: additive log odds that the answer is the one that independent
 * sources were given. {@link ConfidenceModel} holds the terms and their learned weights.
 */
final class Ledger {
  /** 95 % of a normal distribution lie within so many standard errors. */
  private static final double STANDARD_ERRORS = 1.96;

  private static final ConfidenceModel MODEL = new ConfidenceModel();

  private final List<Term> terms;
  private final double voices;

  private Ledger(List<Term> terms, double voices) {
    this.terms = terms;
    this.voices = voices;
  }

  /**
   * A ledger of the counts for and against.
   *
   * @param supporting the claims counted in {@code support}
   */
  static Ledger of(Tally support, Tally dissent, List<Claim> supporting) {
    return new Ledger(
        MODEL.terms(ConfidenceModel.features(support, dissent, supporting)),
        support.getEffectiveSupport() + dissent.getEffectiveSupport());
  }

  List<Term> terms() {
    return terms;
  }

  double confidence() {
    return probability(score());
  }

  double low() {
    return probability(score() - halfWidth());
  }

  double high() {
    return probability(score() + halfWidth());
  }

  private double score() {
    return terms.stream().mapToDouble(Term::getValue).sum();
  }

  /**
   * A Wald interval of log-odds (Agresti 2013) has the standard error {@code 1 / sqrt(n p (1 -
   * p))}; it is taken at even odds, with every voice and the prior as one observation each.
   */
  private double halfWidth() {
    return STANDARD_ERRORS * 2 / Math.sqrt(1 + voices);
  }

  private static double probability(double logOdds) {
    return Rounding.six(1 / (1 + StrictMath.exp(-logOdds)));
  }
}
