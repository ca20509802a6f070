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

  /** Whether they give two values or dates, or one verb says yes of the one and no of the other. */
  boolean disputes() {
    List<String> names = terms.stream().map(Term::getName).toList();
    return names.stream().anyMatch(StatedTerms.APART::contains)
        || names.contains(StatedTerms.OTHER_POLARITY)
            && names.stream().anyMatch(PairTerms.ONE_VERB::contains);
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
