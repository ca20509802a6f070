package org.consilience.claim.value;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.consilience.claim.lexicon.Numerals;

/** A number, or two that bound one: "20 to 30", "2-3 million", "between five and ten". */
public record Range(double lower, double upper) {
  private static final Set<String> DASHES =
      Set.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014");
  private static final List<String> MAGNITUDES =
      List.of("thousand", "million", "billion", "trillion");

  Range times(double factor) {
    return new Range(lower * factor, upper * factor);
  }

  /**
   * Reads a number in lower-case words.
   *
   * @param between whether "between" stands before it, so that "and" parts two numbers
   */
  static Optional<Range> of(List<String> words, boolean between) {
    for (int i = 1; i < words.size() - 1; i++) {
      if (isJoint(words, i, between)) {
        return of(words.subList(0, i), words.subList(i + 1, words.size()));
      }
    }
    OptionalDouble number = value(words);
    return number.isPresent()
        ? Optional.of(new Range(number.getAsDouble(), number.getAsDouble()))
        : Optional.empty();
  }

  private static boolean isJoint(List<String> words, int i, boolean between) {
    return switch (words.get(i)) {
      case "to" -> true;
      case "and" -> between;
      default -> isDash(words.get(i)) && isDigits(words.get(i - 1)) && isDigits(words.get(i + 1));
    };
  }

  static boolean isDash(String word) {
    return DASHES.contains(word);
  }

  private static boolean isDigits(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** "2 to 3 million" counts millions on both sides. */
  private static Optional<Range> of(List<String> first, List<String> second) {
    OptionalDouble lower = value(first);
    OptionalDouble upper = value(second);
    if (lower.isEmpty() || upper.isEmpty()) {
      return Optional.empty();
    }
    String last = second.get(second.size() - 1);
    boolean shared = MAGNITUDES.contains(last) && !MAGNITUDES.contains(first.get(first.size() - 1));
    double scale = shared ? Numerals.value(last).orElse(1) : 1;
    double least = lower.getAsDouble() * scale;
    return least < upper.getAsDouble()
        ? Optional.of(new Range(least, upper.getAsDouble()))
        : Optional.empty();
  }

  private static OptionalDouble value(List<String> words) {
    return Numerals.value(String.join(" ", words));
  }
}
