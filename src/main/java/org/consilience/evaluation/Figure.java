package org.consilience.evaluation;

import java.util.OptionalDouble;

/**
 * One measured number.
 *
 * @param name what was measured, in the field's own term
 * @param value the number, or a count
 * @param floor what it must reach; empty when it is only stated
 * @param ceiling what it must not exceed; empty when it is only stated
 */
public record Figure(String name, double value, OptionalDouble floor, OptionalDouble ceiling) {

  /** A figure that is told and held to nothing. */
  public static Figure stated(String name, double value) {
    return new Figure(name, value, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** A figure that a change may raise and not lower. */
  public static Figure atLeast(double floor, String name, double value) {
    return new Figure(name, value, OptionalDouble.of(floor), OptionalDouble.empty());
  }

  /** A figure that a change may lower and not raise. */
  public static Figure atMost(double ceiling, String name, double value) {
    return new Figure(name, value, OptionalDouble.empty(), OptionalDouble.of(ceiling));
  }

  /** Whether it keeps within its bounds; a figure that is no number keeps none. */
  public boolean holds() {
    return !(Double.isNaN(value) && (floor.isPresent() || ceiling.isPresent()))
        && value >= floor.orElse(Double.NEGATIVE_INFINITY)
        && value <= ceiling.orElse(Double.POSITIVE_INFINITY);
  }
}
