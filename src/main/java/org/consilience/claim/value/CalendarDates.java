package org.consilience.claim.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that name themselves: "20 March", "March 20, 2022", "late February 2022", "2014",
 * "2023-04-26".
 */
public final class CalendarDates {
  private static final Map<String, Month> MONTHS = months();
  private static final String NAMES = String.join("|", MONTHS.keySet());
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b(" + NAMES + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + NAMES + ")\\b\\.?(?:,? (\\d{4}))?");
  private static final Pattern MONTH = Pattern.compile("\\b(" + NAMES + ")\\b\\.?(?: (\\d{4}))?");
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");

  private CalendarDates() {}

  static boolean isMonth(String word) {
    return MONTHS.containsKey(word);
  }

  /**
   * The period that an expression names; a missing year is the one that puts it nearest the anchor
   * on the side of the outlook.
   */
  public static Optional<Period> find(
      String expression, Optional<LocalDate> anchor, Outlook outlook) {
    String text = expression.toLowerCase(Locale.ROOT);
    return iso(text)
        .or(() -> day(MONTH_DAY.matcher(text), 1, 2, anchor, outlook))
        .or(() -> day(DAY_MONTH.matcher(text), 2, 1, anchor, outlook))
        .or(() -> month(text, anchor, outlook))
        .or(() -> year(text));
  }

  private static Optional<Period> iso(String text) {
    Matcher m = ISO.matcher(text);
    return m.find()
        ? date(
            Integer.parseInt(m.group(1)),
            Integer.parseInt(m.group(2)),
            Integer.parseInt(m.group(3)))
        : Optional.empty();
  }

  private static Optional<Period> day(
      Matcher m, int monthGroup, int dayGroup, Optional<LocalDate> anchor, Outlook outlook) {
    if (!m.find()) {
      return Optional.empty();
    }
    int month = named(m.group(monthGroup)).getValue();
    int day = Integer.parseInt(m.group(dayGroup));
    if (m.group(3) != null) {
      return date(Integer.parseInt(m.group(3)), month, day);
    }
    return anchor.flatMap(
        a -> {
          int order = (month * 100 + day) - (a.getMonthValue() * 100 + a.getDayOfMonth());
          return date(year(a, order, outlook), month, day);
        });
  }

  private static Optional<Period> month(String text, Optional<LocalDate> anchor, Outlook outlook) {
    Matcher m = MONTH.matcher(text);
    if (!m.find()
        || (m.group(1).equals("may") && m.group(2) == null && !text.strip().equals("may"))) {
      return Optional.empty();
    }
    Month month = named(m.group(1));
    if (m.group(2) != null) {
      return Optional.of(Period.of(YearMonth.of(Integer.parseInt(m.group(2)), month)));
    }
    return anchor.map(
        a -> {
          int order = month.getValue() - a.getMonthValue();
          return Period.of(YearMonth.of(year(a, order, outlook), month));
        });
  }

  /**
   * The year that puts a date on the right side of the anchor.
   *
   * @param order negative where the date comes before the anchor within a year
   */
  private static int year(LocalDate anchor, int order, Outlook outlook) {
    if (outlook == Outlook.AHEAD) {
      return order < 0 ? anchor.getYear() + 1 : anchor.getYear();
    }
    return order > 0 ? anchor.getYear() - 1 : anchor.getYear();
  }

  private static Month named(String name) {
    return Objects.requireNonNull(MONTHS.get(name), name);
  }

  private static Optional<Period> year(String text) {
    Matcher m = YEAR.matcher(text);
    return m.find() ? Optional.of(Period.ofYear(Integer.parseInt(m.group(1)))) : Optional.empty();
  }

  private static Optional<Period> date(int year, int month, int day) {
    try {
      return Optional.of(Period.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // "February 30" names no day
    }
  }

  private static Map<String, Month> months() {
    Map<String, Month> months =
        new TreeMap<>(
            (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return months;
  }
}
