package org.consilience.consensus;

import java.util.List;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/**
 * How likely two claims are answers to one question.
 *
 * @param probability in (0, 1); 0 where something forbids the pair
 * @param terms the named evidence, whose values sum to the log-odds
 */
record PairScore(double probability, List<Term> terms) {
  static final PairScore FORBIDDEN = new PairScore(0, List.of());

  static PairScore of(List<Term> terms) {
    return new PairScore(probability(logOdds(terms)), terms);
  }

  static double probability(double logOdds) {
    return Rounding.six(1 / (1 + StrictMath.exp(-logOdds)));
  }

  /** Whether one says yes and the other no, or they give two values or dates. */
  boolean disputes() {
    return terms.stream().map(Term::getName).anyMatch(StatedTerms.DISPUTES::contains);
  }

  double logOdds() {
    return logOdds(terms);
  }

  private static double logOdds(List<Term> terms) {
    return Rounding.six(terms.stream().mapToDouble(Term::getValue).sum());
  }

  /** The probability alone: a story has many pairs, and the terms of few are published. */
  PairScore withoutTerms() {
    return new PairScore(probability, List.of());
  }
}
