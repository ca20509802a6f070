package org.consilience.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that count from the document's own: "on Monday", "last month", "14 months ago". News tells
 * the past: a bare weekday is the last one on or before the document's date.
 */
final class RelativeDates {
  private static final Pattern AGO =
      Pattern.compile(
          "\\b(\\d+|"
              + String.join("|", Numerals.WORDS.keySet())
              + ") (day|week|month|year)s? ago\\b");
  private static final Pattern LAST =
      Pattern.compile("\\b(last|this|earlier this) (week(?:end)?|month|year)\\b");
  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

  private RelativeDates() {}

  static Optional<Period> find(String expression, LocalDate anchor) {
    String text = expression.toLowerCase(Locale.ROOT);
    return namedDay(text, anchor)
        .or(() -> ago(text, anchor))
        .or(() -> last(text, anchor))
        .or(() -> weekday(text, anchor));
  }

  private static Optional<Period> namedDay(String text, LocalDate anchor) {
    return DAYS.entrySet().stream()
        .filter(e -> text.contains(e.getKey()))
        .map(e -> Period.of(anchor.plusDays(e.getValue())))
        .findFirst();
  }

  /** "3 years ago" is no day: the period is as wide as the unit it counts. */
  private static Optional<Period> ago(String text, LocalDate anchor) {
    Matcher m = AGO.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    long count = Math.round(Numerals.value(m.group(1)).orElse(1));
    return Optional.of(
        switch (m.group(2)) {
          case "day" -> Period.of(anchor.minusDays(count));
          case "week" -> week(anchor.minusWeeks(count));
          case "month" -> Period.of(YearMonth.from(anchor).minusMonths(count));
          default -> Period.ofYear((int) (anchor.getYear() - count));
        });
  }

  private static Optional<Period> last(String text, LocalDate anchor) {
    Matcher m = LAST.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int back = m.group(1).equals("last") ? 1 : 0;
    return Optional.of(
        switch (m.group(2)) {
          case "week" -> week(anchor.minusWeeks(back));
          case "weekend" -> weekend(anchor);
          case "month" -> Period.of(YearMonth.from(anchor).minusMonths(back));
          default -> Period.ofYear(anchor.getYear() - back);
        });
  }

  private static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Period.between(monday, monday.plus(6, ChronoUnit.DAYS));
  }

  private static Period weekend(LocalDate anchor) {
    LocalDate sunday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return Period.between(sunday.minusDays(1), sunday);
  }

  private static Optional<Period> weekday(String text, LocalDate anchor) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (text.contains(day.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(Period.of(anchor.with(TemporalAdjusters.previousOrSame(day))));
      }
    }
    return Optional.empty();
  }
}
