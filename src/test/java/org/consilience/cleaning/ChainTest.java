package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChainTest {

  private static final double[] NO_STEPS = new double[Chain.STEPS.size()];

  @Test
  void whatIsBeforeIsNeverBehind() {
    Chain chain = chain(-3, 3, -3, 3, -3);
    assertThat(chain.probabilities(0)[Chain.BEFORE]).isGreaterThan(0.9);
    assertThat(chain.probabilities(2)[Chain.GAP]).isGreaterThan(0.8);
    assertThat(chain.probabilities(4)[Chain.AFTER]).isGreaterThan(0.8);
  }

  @Test
  void aGapIsNeitherFirstNorLast() {
    double[][] gaps = new double[3][Chain.LABELS];
    for (double[] scores : gaps) {
      scores[Chain.GAP] = 9;
    }
    Chain chain = new Chain(gaps, NO_STEPS);
    assertThat(chain.probabilities(0)[Chain.GAP]).isZero();
    assertThat(chain.probabilities(1)[Chain.GAP]).isGreaterThan(0.9);
    assertThat(chain.probabilities(2)[Chain.GAP]).isZero();
  }

  @Test
  void logOddsAreThoseOfAllWaysOfLabelling() {
    // Two blocks have the ways 00, 01, 11 and 13.
    double[] odds = {chain(1, 0.7).logOdds(0), chain(1, 0.7).logOdds(1)};
    double first = Math.exp(1.7) + Math.exp(1);
    double second = Math.exp(1.7) + Math.exp(0.7);
    assertThat(odds[0]).isCloseTo(Math.log(first / (1 + Math.exp(0.7))), within(1e-9));
    assertThat(odds[1]).isCloseTo(Math.log(second / (1 + Math.exp(1))), within(1e-9));
  }

  @Test
  void aDoubtfulBlockGoesWithItsNeighboursAndASureOneDoesNot() {
    double[] staying = NO_STEPS.clone();
    staying[Chain.STEPS.indexOf("11")] = 2;
    assertThat(new Chain(scores(4, -0.5, 4), staying).logOdds(1)).isPositive();
    assertThat(new Chain(scores(4, -9, 4), staying).logOdds(1)).isNegative();
  }

  @Test
  void probabilitiesOfAStepSumToOne() {
    assertThat(Arrays.stream(chain(1, -1, 0.3).stepProbabilities(2)).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void aLongOrAOneSidedChainStaysFinite() {
    double[] article = new double[20_000];
    Arrays.fill(article, 900);
    assertThat(chain(article).logOdds(10_000)).isFinite().isPositive();
    assertThat(chain(-900).logOdds(0)).isFinite().isNegative();
  }

  private static Chain chain(double... article) {
    return new Chain(scores(article), NO_STEPS);
  }

  private static double[][] scores(double... article) {
    double[][] scores = new double[article.length][Chain.LABELS];
    for (int i = 0; i < article.length; i++) {
      scores[i][Chain.ARTICLE] = article[i];
    }
    return scores;
  }
}
