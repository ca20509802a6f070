package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.comparable;
import static org.consilience.consensus.Claims.denied;

import java.util.List;
import java.util.Map;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.junit.jupiter.api.Test;

class AssumptionsTest {
  private static final Claim PRAISED = act("a", "praise");
  private static final Claim NEVER_VISITED = denied(act("b", "visit"));

  @Test
  void whatIsTakenForGrantedAddsToEveryPair() {
    ComparableClaim first = comparable(PRAISED, List.of("mayor", "praise"), List.of());
    ComparableClaim second = comparable(NEVER_VISITED, List.of("mayor", "visit"), List.of());
    PairTerms terms = new PairTerms(new WordBag(), List.of(first, second));
    double alone = new PairScorer(terms).score(first, second).logOdds();
    double given = new PairScorer(terms, Allegiances.NONE, 3).score(first, second).logOdds();
    assertThat(given - alone).isCloseTo(3, within(1e-6));
  }

  @Test
  void denialOfAnotherActContradictsWhereOneActIsNotAskedFor() {
    assertThat(isAside(true)).isTrue();
    assertThat(isAside(false)).isFalse();
  }

  @Test
  void priorMustBeFinite() {
    assertThatThrownBy(() -> new Assumptions(Double.NaN, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("finite");
  }

  private static boolean isAside(boolean oneAct) {
    Tallies tallies =
        new Tallies(
            Claims.story(), new Voices(Map.of()), Likeness.UNKNOWN, new Assumptions(0, oneAct));
    return new Denials(List.of(PRAISED, NEVER_VISITED), tallies).answer(NEVER_VISITED).aside();
  }

  private static Claim act(String document, String predicate) {
    Claim claim = claim(document, "The mayor " + predicate + " the plan");
    claim.setSubject("The mayor");
    claim.setPredicate(predicate);
    claim.setObject("the plan");
    return claim;
  }
}
