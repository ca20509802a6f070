package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Tally;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/**
 * The score behind a confidence: additive log-odds that independent sources agree on the
 * proposition. The weights are priors by judgement; nothing has calibrated them.
 */
final class Ledger {
  /** One voice alone is no agreement: with one voice and nothing against it the odds are even. */
  private static final double PRIOR = -1.2;

  /** Three voices: nine to one. */
  private static final double PER_SUPPORT = 1.2;

  /** A voice against weighs more than one for: agreement is what is in doubt. */
  private static final double PER_DISSENT = -1.6;

  /** An extraction is never so doubtful that no support could make up for it. */
  private static final double LEAST_EXTRACTION = 0.01;

  /** 95 % of a normal distribution lie within so many standard errors. */
  private static final double STANDARD_ERRORS = 1.96;

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
    List<Term> terms = new ArrayList<>();
    terms.add(term("prior", PRIOR));
    terms.add(term("independent-support", PER_SUPPORT * support.getEffectiveSupport()));
    if (dissent.getDocuments() > 0) {
      terms.add(term("dissent", PER_DISSENT * dissent.getEffectiveSupport()));
    }
    double extraction =
        supporting.stream().mapToDouble(Claim::getExtractionConfidence).average().orElse(1);
    terms.add(term("extraction", Math.log(Math.max(extraction, LEAST_EXTRACTION))));
    return new Ledger(terms, support.getEffectiveSupport() + dissent.getEffectiveSupport());
  }

  private static Term term(String name, double value) {
    return new Term(name, Rounding.six(value), null);
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
    return Rounding.six(1 / (1 + Math.exp(-logOdds)));
  }
}
