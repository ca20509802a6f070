package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RoundingPropertyTest {

  @Property
  void theShortWayGivesTheBitsOfTheExactOne(
      @ForAll @DoubleRange(min = -1e12, max = 1e12) double value) {
    assertSame(value);
    assertSame(value / 1e6);
    assertSame(value / 1e13);
  }

  /** Ties, and their neighbours among the numbers. */
  @Property
  void nearTheMiddleTheDecimalsDecide(
      @ForAll @IntRange(min = -2_000_000_000) int millionths, @ForAll @IntRange(max = 3) int ulps) {
    double value = (millionths + 0.5) / 1e6;
    for (int i = 0; i < ulps; i++) {
      value = Math.nextUp(value);
    }
    assertSame(value);
    assertSame(Math.nextDown(value));
  }

  private static void assertSame(double value) {
    assertThat(Double.doubleToRawLongBits(Rounding.six(value)))
        .isEqualTo(Double.doubleToRawLongBits(Rounding.exactly(value)));
  }
}
