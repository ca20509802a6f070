package org.consilience.claim.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.claim.lexicon.Numerals;

/**
 * Dates that count from the document's own: "on Monday", "last month", "14 months ago". A bare
 * weekday is the nearest one on the side of the outlook, the document's own day included.
 */
public final class RelativeDates {
  private static final Pattern AGO =
      Pattern.compile(
          "((?:(?:\\d[\\d.,]*|and|"
              + String.join("|", Numerals.WORDS.keySet())
              + ")[ -])+)(day|week|month|year)s? ago\\b");
  private static final Pattern UNIT =
      Pattern.compile("\\b(last|this|next) (week(?:end)?|month|year)\\b");
  private static final Pattern DAY = Pattern.compile("\\b(today|tonight|yesterday|tomorrow)\\b");

  /** Units back beyond which no calendar date is meant. */
  private static final double LONGEST_AGO = 1000;

  private RelativeDates() {}

  public static Optional<Period> find(String expression, LocalDate anchor, Outlook outlook) {
    String text = expression.toLowerCase(Locale.ROOT);
    return namedDay(text, anchor)
        .or(() -> ago(text, anchor))
        .or(() -> unit(text, anchor))
        .or(() -> weekday(text, anchor, outlook));
  }

  private static Optional<Period> namedDay(String text, LocalDate anchor) {
    Matcher m = DAY.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (m.group(1)) {
          case "yesterday" -> Period.of(anchor.minusDays(1));
          case "tomorrow" -> Period.of(anchor.plusDays(1));
          default -> Period.of(anchor);
        });
  }

  /** "3 years ago" is no day: the period is as wide as the unit it counts. */
  private static Optional<Period> ago(String text, LocalDate anchor) {
    Matcher m = AGO.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    OptionalDouble number = Numerals.value(m.group(1).strip());
    if (number.isEmpty() || number.getAsDouble() % 1 != 0 || number.getAsDouble() > LONGEST_AGO) {
      return Optional.empty(); // "2.5 years ago" is no whole year, and geology no calendar
    }
    long count = (long) number.getAsDouble();
    return Optional.of(
        switch (m.group(2)) {
          case "day" -> Period.of(anchor.minusDays(count));
          case "week" -> week(anchor.minusWeeks(count));
          case "month" -> Period.of(YearMonth.from(anchor).minusMonths(count));
          default -> Period.ofYear((int) (anchor.getYear() - count));
        });
  }

  private static Optional<Period> unit(String text, LocalDate anchor) {
    Matcher m = UNIT.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int steps = List.of("last", "this", "next").indexOf(m.group(1)) - 1;
    return Optional.of(
        switch (m.group(2)) {
          case "week" -> week(anchor.plusWeeks(steps));
          case "weekend" -> weekend(anchor, steps);
          case "month" -> Period.of(YearMonth.from(anchor).plusMonths(steps));
          default -> Period.ofYear(anchor.getYear() + steps);
        });
  }

  private static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Period.between(monday, monday.plus(6, ChronoUnit.DAYS));
  }

  /** That of the anchor's week for "this", which on a Sunday is the day itself. */
  private static Period weekend(LocalDate anchor, int weeks) {
    LocalDate sunday = anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(weeks);
    return Period.between(sunday.minusDays(1), sunday);
  }

  private static Optional<Period> weekday(String text, LocalDate anchor, Outlook outlook) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (text.contains(day.name().toLowerCase(Locale.ROOT))) {
        boolean ahead =
            text.contains("next") || (outlook == Outlook.AHEAD && !text.contains("last"));
        return Optional.of(
            Period.of(
                anchor.with(
                    ahead
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day))));
      }
    }
    return Optional.empty();
  }
}
