package org.consilience.cleaning;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.text.Resources;

/** Whether a line consists of a date, and of nothing but what stands around dates. */
final class DateLine {

  /** Words; "Published ... Updated ..." with two dates, times and zones has fewer. */
  private static final int LONGEST = 20;

  private static final Set<String> BESIDE = Resources.words(DateLine.class, "date-line-words.txt");
  private static final Set<String> NAMES = names();

  private static final Pattern PARTS = Pattern.compile("[\\s\\p{Z},;|@()\\[\\]•·–—]+");

  /** Tokenisers set blanks around the marks within dates and times. */
  private static final Pattern APART = Pattern.compile("(?<=\\d) ?([/:]) ?(?=\\d)");

  private static final Pattern NUMERIC_DATE =
      Pattern.compile(
          "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:t.*)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,2}(?:st|nd|rd|th)?|\\d{4}|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:[ap]m)?|\\d{1,2}[ap]m|[+-]\\d{2}:?\\d{2}");

  private DateLine() {}

  static boolean matches(String line) {
    String[] parts = PARTS.split(joined(line.strip().toLowerCase(Locale.ROOT)), LONGEST + 1);
    boolean date = false;
    boolean number = false;
    if (parts.length > LONGEST) {
      return false;
    }
    for (String raw : parts) {
      String part = raw.replaceAll("[.:]+$", "");
      boolean numeric = NUMERIC_DATE.matcher(part).matches();
      boolean digits = NUMBER.matcher(part).matches();
      boolean name = NAMES.contains(part);
      if (!numeric && !digits && !name && !BESIDE.contains(part) && !part.isEmpty()) {
        return false;
      }
      date |= numeric || name || part.equals("ago");
      number |= numeric || digits;
    }
    return date && number;
  }

  private static String joined(String line) {
    return APART.matcher(line).replaceAll("$1");
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>(Set.of("sept", "tues", "thur", "thurs"));
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      names.add(name);
      names.add(name.substring(0, 3));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      names.add(name);
      names.add(name.substring(0, 3));
    }
    return names;
  }
}
