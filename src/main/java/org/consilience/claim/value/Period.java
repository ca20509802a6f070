package org.consilience.claim.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.text.Rounding;

/**
 * Days from {@code earliest} to {@code latest}, both inclusive, with their EDTF form (ISO 8601-2).
 *
 * @param edtf a day, a month, a year or an interval
 */
public record Period(LocalDate earliest, LocalDate latest, String edtf) {
  static Period of(LocalDate day) {
    return new Period(day, day, day.toString());
  }

  static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth(), month.toString());
  }

  static Period ofYear(int year) {
    return new Period(
        Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth(), String.valueOf(year));
  }

  public static Period between(LocalDate earliest, LocalDate latest) {
    return new Period(earliest, latest, earliest + "/" + latest);
  }

  /** The same day or month of another year; a day that it lacks is the last of its month. */
  public Period inYear(int year) {
    boolean day = earliest.equals(latest);
    return day ? of(earliest.withYear(year)) : of(YearMonth.from(earliest).withYear(year));
  }

  public DateEstimate estimate(double confidence) {
    return DateEstimate.newBuilder()
        .setEdtf(edtf)
        .setEarliest(earliest)
        .setLatest(latest)
        .setBasis(DateBasis.CONTENT)
        .setConfidence(Rounding.six(confidence))
        .build();
  }
}
