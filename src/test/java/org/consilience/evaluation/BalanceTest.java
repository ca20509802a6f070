package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BalanceTest {

  private static final double SURE = 6;

  private final Balance balance = new Balance();

  @Test
  void whereNothingWasCountedNothingIsAdded() {
    assertThat(balance.offset()).isZero();
    balance.addArticle(-0.4, 100);
    assertThat(balance.offset()).isZero();
  }

  @Test
  void lostArticleIsWonBackWhereThatCostsNoNoise() {
    balance.addArticle(SURE, 900);
    balance.addArticle(-0.42, 100);
    balance.addNoise(-SURE, 1_000, true);
    assertThat(balance.offset()).isCloseTo(0.45, within(1e-9));
  }

  @Test
  void missedNoiseIsLeftOutWhereThatCostsNoArticle() {
    balance.addArticle(SURE, 1_000);
    balance.addNoise(0.3, 100, true);
    balance.addNoise(-SURE, 900, true);
    assertThat(balance.offset()).isLessThanOrEqualTo(-0.3);
  }

  @Test
  void aShareOfTheArticleOutweighsTheSameOfTheNoise() {
    balance.addArticle(SURE, 990);
    balance.addArticle(-0.42, 10);
    balance.addNoise(-SURE, 980, true);
    balance.addNoise(-0.2, 20, true);
    assertThat(balance.offset()).isCloseTo(0.45, within(1e-9));
    balance.addNoise(-0.2, 100, true);
    assertThat(balance.offset()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void noiseAtTheEndOutweighsNoiseElsewhere() {
    balance.addArticle(SURE, 990);
    balance.addArticle(-0.42, 10);
    balance.addNoise(-SURE, 900, false);
    balance.addNoise(-0.2, 100, false);
    assertThat(balance.offset()).isCloseTo(0.45, within(1e-9));
    balance.addNoise(-SURE, 900, true);
    balance.addNoise(-0.2, 100, true);
    assertThat(balance.offset()).isCloseTo(0.25, within(1e-9));
  }
}
