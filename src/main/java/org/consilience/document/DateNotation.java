package org.consilience.document;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calendar dates with a year, as documents print them. */
final class DateNotation {

  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH = "(?<month>" + monthNames() + ")\\.?";
  private static final String WEEKDAY = "(?:(?<weekday>" + weekdayNames() + ")\\.?,?\\s+)?";

  private static final List<Pattern> NOTATIONS =
      List.of(
          pattern(YEAR + "[-/.](?<number>\\d{1,2})[-/.]" + DAY + "(?=\\D|$)"),
          pattern(WEEKDAY + DAY + "[\\s-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+" + YEAR),
          pattern(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR),
          pattern("(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-]" + YEAR),
          pattern(YEAR + "(?<number>[01]\\d)(?<day>[0-3]\\d)(?=\\D|$)"),
          pattern(MONTH + ",?\\s+" + YEAR));

  private DateNotation() {}

  /**
   * A date and where it stands, in UTF-16 units of the line.
   *
   * @param edtf ISO 8601-2: a day, a month, or one of two days
   * @param doubtful day and month could be exchanged, or the weekday does not fit
   */
  record Printed(
      String edtf, LocalDate earliest, LocalDate latest, boolean doubtful, int start, int end) {}

  /** The dates of a line from left to right, none overlapping another. */
  static List<Printed> in(String line) {
    List<Printed> found = new ArrayList<>();
    for (Pattern notation : NOTATIONS) {
      Matcher matcher = notation.matcher(line);
      while (matcher.find()) {
        if (found.stream().noneMatch(p -> p.start < matcher.end() && matcher.start() < p.end)) {
          read(matcher).ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparingInt(Printed::start));
    return found;
  }

  private static Optional<Printed> read(Matcher matcher) {
    try {
      return Optional.of(dated(matcher));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 June: printed, but no date
    }
  }

  private static Printed dated(Matcher m) {
    int year = Integer.parseInt(m.group("year"));
    if (group(m, "first") != null) {
      return numeric(m, year);
    }
    int month = month(m);
    String day = group(m, "day");
    if (day == null) {
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
      return new Printed(first.toString().substring(0, 7), first, last, false, m.start(), m.end());
    }
    LocalDate date = LocalDate.of(year, month, Integer.parseInt(day));
    return new Printed(date.toString(), date, date, !weekdayFits(m, date), m.start(), m.end());
  }

  /** Day and month in either order; two readings are kept when both are dates. */
  private static Printed numeric(Matcher m, int year) {
    int first = Integer.parseInt(m.group("first"));
    int second = Integer.parseInt(m.group("second"));
    if (first > 12 || second > 12 || first == second) {
      LocalDate date = LocalDate.of(year, Math.min(first, second), Math.max(first, second));
      return new Printed(date.toString(), date, date, false, m.start(), m.end());
    }
    LocalDate early = LocalDate.of(year, Math.min(first, second), Math.max(first, second));
    LocalDate late = LocalDate.of(year, Math.max(first, second), Math.min(first, second));
    return new Printed("[" + early + "," + late + "]", early, late, true, m.start(), m.end());
  }

  private static int month(Matcher m) {
    String number = group(m, "number");
    if (number != null) {
      return Integer.parseInt(number);
    }
    String prefix = m.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
    return Stream.of(Month.values())
        .filter(month -> name(month).substring(0, 3).equals(prefix))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static boolean weekdayFits(Matcher m, LocalDate date) {
    String weekday = group(m, "weekday");
    return weekday == null
        || name(date.getDayOfWeek()).startsWith(weekday.toLowerCase(Locale.ROOT).substring(0, 3));
  }

  private static @Nullable String group(Matcher m, String name) {
    return m.pattern().pattern().contains("(?<" + name + ">") ? m.group(name) : null;
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile("(?<![\\w/.-])" + expression, Pattern.CASE_INSENSITIVE);
  }

  private static String monthNames() {
    return Stream.of(Month.values())
            .map(month -> name(month) + "|" + name(month).substring(0, 3))
            .collect(Collectors.joining("|"))
        + "|sept";
  }

  private static String weekdayNames() {
    return Stream.of(DayOfWeek.values())
        .map(day -> name(day) + "|" + name(day).substring(0, 3))
        .collect(Collectors.joining("|", "", "|tues|wednes|thur|thurs"));
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
