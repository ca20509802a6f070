package org.consilience.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a series, in digits and in English words. */
public final class Ordinals {
  /** The unit of a place in a series, in UCUM's braces, since it is no number of things. */
  public static final String UNIT = "{ordinal}";

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)");

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Map<String, Integer> WORDS = load();

  private Ordinals() {}

  /** The place that one lower-case word states: "third", "21st". */
  public static OptionalInt value(String word) {
    Integer named = WORDS.get(word);
    if (named != null) {
      return OptionalInt.of(named);
    }
    // Hardly any word is one; the check costs less than the pattern.
    if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return OptionalInt.empty();
    }
    Matcher digits = DIGITS.matcher(word);
    return digits.matches()
        ? OptionalInt.of(Integer.parseInt(digits.group(1)))
        : OptionalInt.empty();
  }

  /** Whether a text names a place in some series. */
  public static boolean isIn(String text) {
    return WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(w -> value(w).isPresent());
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> words = new HashMap<>();
    for (String line : Resources.lines(Ordinals.class, "ordinal-words.tsv")) {
      String[] columns = line.split("\t", -1);
      words.put(columns[0], Integer.valueOf(columns[1]));
    }
    return words;
  }
}
