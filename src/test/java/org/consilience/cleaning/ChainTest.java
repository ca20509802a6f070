package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChainTest {

  private static final double[] NO_STEPS = {0, 0, 0, 0};
  private static final double[] STAYING = {2, 0, 0, 2};

  @Test
  void withoutStepsABlockIsJudgedAlone() {
    assertThat(Chain.logOdds(new double[] {1.5, -2, 0}, NO_STEPS))
        .containsExactly(new double[] {1.5, -2, 0}, within(1e-9));
  }

  @Test
  void aDoubtfulBlockGoesWithItsNeighboursAndASureOneDoesNot() {
    assertThat(Chain.logOdds(new double[] {4, -0.5, 4}, STAYING)[1]).isPositive();
    assertThat(Chain.logOdds(new double[] {-4, 0.5, -4}, STAYING)[1]).isNegative();
    assertThat(Chain.logOdds(new double[] {4, -6, 4}, STAYING)[1]).isNegative();
  }

  @Test
  void logOddsAreThoseOfAllWaysOfLabelling() {
    // Two blocks: the four ways weigh e^2, e^(0.7+0), e^(1+0) and e^(1+0.7+2).
    double[] odds = Chain.logOdds(new double[] {1, 0.7}, STAYING);
    double article = Math.exp(1) + Math.exp(3.7);
    double other = Math.exp(2) + Math.exp(0.7);
    assertThat(odds[0]).isCloseTo(Math.log(article / other), within(1e-9));
  }

  @Test
  void probabilitiesOfAStepSumToOne() {
    Chain chain = new Chain(new double[] {1, -1, 0.3}, STAYING);
    double sum = 0;
    for (int step = 0; step < 4; step++) {
      sum += chain.probability(2, step);
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Test
  void aLongChainStaysFinite() {
    double[] scores = new double[20_000];
    java.util.Arrays.fill(scores, 30);
    assertThat(Chain.logOdds(scores, STAYING)[10_000]).isFinite().isPositive();
  }
}
