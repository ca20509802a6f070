package org.consilience.claim.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.text.Resources;

/** Numbers in digits and in English words. */
public final class Numerals {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
  private static final Pattern JOINTS = Pattern.compile("[\\s-]+");

  public static final Map<String, Double> WORDS = load();

  /** Words below a thousand that count how often the number before them is taken. */
  private static final Set<String> MULTIPLIERS = Set.of("hundred", "dozen");

  private Numerals() {}

  /**
   * The number that a run of words states: "1,200", "3.5 million", "two hundred and six", "half a".
   */
  public static OptionalDouble value(String text) {
    double total = 0;
    double current = 0;
    boolean seen = false;
    for (String word : List.of(JOINTS.split(text.toLowerCase(Locale.ROOT)))) {
      OptionalDouble number = single(word);
      if (number.isEmpty()) {
        if (word.equals("and") || word.isEmpty()) {
          continue;
        }
        return OptionalDouble.empty();
      }
      double value = number.getAsDouble();
      if (value >= 1000 && seen && !Character.isDigit(word.charAt(0))) {
        total += (current == 0 ? 1 : current) * value;
        current = 0;
      } else if (MULTIPLIERS.contains(word) && seen) {
        current = (current == 0 ? 1 : current) * value;
      } else {
        current += value;
      }
      seen = true;
    }
    return seen ? OptionalDouble.of(total + current) : OptionalDouble.empty();
  }

  public static boolean isNumber(String word) {
    return single(word.toLowerCase(Locale.ROOT)).isPresent();
  }

  private static OptionalDouble single(String word) {
    Double named = WORDS.get(word);
    if (named != null) {
      return OptionalDouble.of(named);
    }
    // Hardly any word is a number; the check costs less than the pattern.
    if (word.isEmpty() || "0123456789,".indexOf(word.charAt(0)) < 0) {
      return OptionalDouble.empty();
    }
    String digits = word.replace(",", "");
    return DIGITS.matcher(digits).matches()
        ? OptionalDouble.of(Double.parseDouble(digits))
        : OptionalDouble.empty();
  }

  private static Map<String, Double> load() {
    Map<String, Double> words = new LinkedHashMap<>();
    for (String line : Resources.lines(Numerals.class, "number-words.tsv")) {
      String[] columns = line.split("\t");
      words.put(columns[0], Double.valueOf(columns[1]));
    }
    return words;
  }
}
