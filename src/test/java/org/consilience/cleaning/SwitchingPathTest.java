package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwitchingPathTest {

  @Test
  void aDoubtfulLineBetweenSureOnesGoesWithThem() {
    assertThat(SwitchingPath.margins(new double[] {3, -1, 3}, 1)[1]).isEqualTo(1);
    assertThat(SwitchingPath.margins(new double[] {-3, 1, -3}, 1)[1]).isEqualTo(-1);
  }

  @Test
  void aSureLineStandsAlone() {
    assertThat(SwitchingPath.margins(new double[] {3, -4, 3}, 1)[1]).isEqualTo(-2);
  }

  @Test
  void withoutAPriceEachLineIsByItself() {
    double[] odds = {3, -1, 0.5};
    assertThat(SwitchingPath.margins(odds, 0)).containsExactly(odds);
    assertThat(SwitchingPath.margins(new double[] {}, 2)).isEmpty();
  }

  @Test
  void aRunOfDoubtfulLinesOutweighsThePrice() {
    double[] margins = SwitchingPath.margins(new double[] {3, -1, -1, -1, 3}, 1);
    assertThat(margins[2]).isNegative();
    assertThat(margins[0]).isPositive();
  }
}
