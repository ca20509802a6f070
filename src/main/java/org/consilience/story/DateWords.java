package org.consilience.story;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calendar dates in running text, with or without a year. */
final class DateWords {
  private static final String MONTHS =
      Stream.of(Month.values())
              .map(m -> name(m) + "|" + name(m).substring(0, 3) + "\\.")
              .collect(Collectors.joining("|"))
          + "|Sept\\.?";
  private static final String WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.joining("|"));
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:\\s?,?\\s((?:19|20)\\d{2}))?";
  private static final String BEFORE = "(?<![\\w/.-])(?:(" + WEEKDAYS + ")\\s?,?\\s(?:the\\s)?)?";

  private static final Pattern MONTH_DAY =
      Pattern.compile(BEFORE + "(" + MONTHS + ")\\s" + DAY + "(?![\\d.:])\\b" + YEAR);
  private static final Pattern DAY_MONTH =
      Pattern.compile(BEFORE + DAY + "\\s(?:of\\s)?(" + MONTHS + ")(?!\\w)" + YEAR);
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(?<!\\w)(" + MONTHS + "),?\\s((?:19|20)\\d{2})\\b");
  private static final Pattern BARE_YEAR =
      Pattern.compile("\\b(?:in|since|during|early|late|mid|of|from|[Ii]n)\\s((?:19|20)\\d{2})\\b");

  private DateWords() {}

  /**
   * A date and where it stands, in UTF-16 units.
   *
   * @param earliest first day; where {@link #yearless}, in a leap year that stands for any
   * @param weekday as printed before the date
   */
  record Found(
      LocalDate earliest,
      LocalDate latest,
      boolean yearless,
      @Nullable DayOfWeek weekday,
      int start,
      int end) {
    boolean isDay() {
      return earliest.equals(latest);
    }
  }

  /** A leap year: 29 February without a year is a date. */
  private static final int ANY_YEAR = 2000;

  /** The dates of a text, none inside another, days first. */
  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    collect(MONTH_DAY.matcher(text), 2, 3, found);
    collect(DAY_MONTH.matcher(text), 3, 2, found);
    Matcher month = MONTH_YEAR.matcher(text);
    while (month.find()) {
      YearMonth of = YearMonth.of(Integer.parseInt(month.group(2)), month(month.group(1)));
      add(found, of.atDay(1), of.atEndOfMonth(), month);
    }
    Matcher year = BARE_YEAR.matcher(text);
    while (year.find()) {
      int of = Integer.parseInt(year.group(1));
      add(found, LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31), year);
    }
    return found;
  }

  /** The weekday named first in a text without a date beside it. */
  static Optional<DayOfWeek> weekday(String text) {
    Matcher m = Pattern.compile("\\b(" + WEEKDAYS + ")\\b").matcher(text);
    return m.find()
        ? Optional.of(DayOfWeek.valueOf(m.group(1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static void collect(Matcher m, int monthGroup, int dayGroup, List<Found> found) {
    while (m.find()) {
      try {
        boolean yearless = m.group(4) == null;
        int year = yearless ? ANY_YEAR : Integer.parseInt(m.group(4));
        LocalDate day =
            LocalDate.of(year, month(m.group(monthGroup)), Integer.parseInt(m.group(dayGroup)));
        DayOfWeek weekday =
            m.group(1) == null ? null : DayOfWeek.valueOf(m.group(1).toUpperCase(Locale.ROOT));
        if (isFree(found, m)) {
          found.add(new Found(day, day, yearless, weekday, m.start(), m.end()));
        }
      } catch (DateTimeException e) {
        continue; // "February 30" names no day
      }
    }
  }

  private static void add(List<Found> found, LocalDate first, LocalDate last, Matcher m) {
    if (isFree(found, m)) {
      found.add(new Found(first, last, false, null, m.start(), m.end()));
    }
  }

  private static boolean isFree(List<Found> found, Matcher m) {
    return found.stream().noneMatch(f -> f.start < m.end() && m.start() < f.end);
  }

  private static Month month(String name) {
    String start = name.substring(0, 3);
    return Objects.requireNonNull(
        Stream.of(Month.values()).filter(m -> name(m).startsWith(start)).findFirst().orElse(null));
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
