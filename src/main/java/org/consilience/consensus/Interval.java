package org.consilience.consensus;

import java.time.LocalDate;
import org.consilience.model.DateEstimate;
import org.consilience.model.Value;
import org.consilience.model.VariantRelation;
import org.consilience.text.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * What an answer leaves possible: a closed interval of numbers, or of days since 1970. A missing
 * bound is an infinite one.
 */
record Interval(double low, double high) {
  /** What an answer says that states no value. */
  static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  static Interval of(Value value) {
    return of(value.getLower(), value.getUpper());
  }

  static Interval of(DateEstimate date) {
    return of(day(date.getEarliest()), day(date.getLatest()));
  }

  private static Interval of(@Nullable Double low, @Nullable Double high) {
    return new Interval(
        low == null ? ALL.low : Rounding.six(low), high == null ? ALL.high : Rounding.six(high));
  }

  private static @Nullable Double day(@Nullable LocalDate date) {
    return date == null ? null : (double) date.toEpochDay();
  }

  boolean within(Interval other) {
    return low >= other.low && high <= other.high;
  }

  double width() {
    double width = high - low;
    return Double.isFinite(width) ? Rounding.six(width) : width;
  }

  /** Its first value alone where it has no end. */
  Interval orFirst() {
    return high == Double.POSITIVE_INFINITY ? new Interval(low, low) : this;
  }

  /** How this interval stands to the other: inside it, around it, apart from it or across it. */
  VariantRelation to(Interval other) {
    if (equals(other)) {
      return VariantRelation.EQUAL;
    }
    if (high < other.low || other.high < low) {
      return VariantRelation.CONTRADICTS;
    }
    if (within(other)) {
      return VariantRelation.MORE_SPECIFIC;
    }
    return other.within(this) ? VariantRelation.LESS_SPECIFIC : VariantRelation.COMPATIBLE;
  }
}
