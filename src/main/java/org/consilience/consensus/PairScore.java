package org.consilience.consensus;

import java.util.List;
import org.consilience.model.Term;

/**
 * How likely two claims are answers to one question.
 *
 * @param probability in (0, 1); 0 where something forbids the pair
 * @param terms the named evidence, whose values sum to the log-odds
 */
record PairScore(double probability, List<Term> terms) {
  static final PairScore FORBIDDEN = new PairScore(0, List.of());

  boolean forbidden() {
    return probability == 0;
  }
}
