package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoundingTest {

  @Test
  void keepsSixDecimalsHalfEven() {
    assertThat(Rounding.six(0.1234564)).isEqualTo(0.123456);
    assertThat(Rounding.six(0.0000005)).isEqualTo(0.0);
    assertThat(Rounding.six(0.0000015)).isEqualTo(0.000002);
    assertThat(Rounding.six(0.1 + 0.2)).isEqualTo(0.3);
  }

  @Test
  void neverGivesNegativeZero() {
    for (double value : new double[] {-0.0, -1e-9}) {
      assertThat(Double.doubleToRawLongBits(Rounding.six(value))).isZero();
    }
  }

  @Test
  void notANumberAndInfinitiesAreRefused() {
    for (double value :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertThatThrownBy(() -> Rounding.six(value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not a finite number");
    }
  }

  @Test
  void hugeNumbersStay() {
    assertThat(Rounding.six(Double.MAX_VALUE)).isEqualTo(Double.MAX_VALUE);
  }
}
