package org.consilience.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Doubles are rounded before they are written and before they decide, so that the order of a sum
 * cannot reach the output.
 */
public final class Rounding {
  private static final double MILLION = 1e6;

  /** Millionths below which a product is wrong by far less than {@link #NEAR_TIE}. */
  private static final double LARGEST = 1e11;

  /** Closer than this to the middle between two numbers, only the decimals tell. */
  private static final double NEAR_TIE = 1e-3;

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
    double millionths = value * MILLION;
    double whole = Math.rint(millionths);
    boolean clear = Math.abs(Math.abs(millionths - whole) - 0.5) > NEAR_TIE;
    return Math.abs(whole) < LARGEST && clear ? whole / MILLION + 0.0 : exactly(value);
  }

  /** By the decimals of the number; the short way gives the same wherever it is taken. */
  static double exactly(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
  }
}
