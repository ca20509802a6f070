package org.consilience.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Doubles are rounded before they are written and before they decide, so that the order of a sum
 * cannot reach the output.
 */
public final class Rounding {
  private Rounding() {}

  /**
   * Six decimals, half even; never negative zero.
   *
   * @throws IllegalArgumentException for NaN and infinities, which no field of the contract may
   *     hold
   */
  public static double six(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite number: " + value);
    }
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
  }
}
