package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Tally;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/**
 * The score behind a confidence: additive log-odds that independent sources agree on the
 * proposition. The weights are priors by judgement until calibration replaces them.
 */
final class Ledger {
  /** One voice alone is no agreement: with one origin and nothing against it the odds are even. */
  private static final double PRIOR = -1.2;

  private static final double PER_SUPPORT = 1.2;
  private static final double PER_DISSENT = -1.6;

  private final List<Term> terms;
  private final double effective;

  private Ledger(List<Term> terms, double effective) {
    this.terms = terms;
    this.effective = effective;
  }

  static Ledger of(Tally support, Tally dissent, List<Claim> claims) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("prior", PRIOR, null));
    terms.add(term("independent-support", PER_SUPPORT * support.getEffectiveSupport()));
    if (dissent.getDocuments() > 0) {
      terms.add(term("dissent", PER_DISSENT * dissent.getEffectiveSupport()));
    }
    double extraction =
        claims.stream().mapToDouble(Claim::getExtractionConfidence).average().orElse(1);
    terms.add(term("extraction", Math.log(Math.max(extraction, 0.01))));
    return new Ledger(terms, support.getEffectiveSupport());
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
   * 1.96 standard errors of a log-odds estimate from as many observations as there is independent
   * support (Agresti 2013).
   */
  private double halfWidth() {
    return 1.96 / Math.sqrt(1 + effective);
  }

  private static double probability(double logOdds) {
    return Rounding.six(1 / (1 + Math.exp(-logOdds)));
  }
}
