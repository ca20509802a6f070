package org.consilience.fusion;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the values of a table are, which decides when two of them are the same and how near. */
public enum ValueKind {
  /** Finite numbers as doubles, with or without commas between thousands. */
  NUMBER,
  /** Lists whose order and repetitions mean nothing, parted by semicolons or vertical bars. */
  SET,
  /** Anything else; case and the width of spaces mean nothing. */
  TEXT;

  private static final Pattern NUMERIC =
      Pattern.compile(
          "[+-]?((\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|NaN|[+-]?Infinity");

  private static final Pattern SEPARATOR = Pattern.compile("[;|]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** One value in so many with a separator makes lists: stray semicolons in prose are rarer. */
  private static final int ONE_IN = 10;

  /** Tells the kind from all values of a table. */
  public static ValueKind of(Collection<String> values) {
    if (values.stream().allMatch(v -> NUMERIC.matcher(v.strip()).matches())) {
      return NUMBER;
    }
    long lists = values.stream().filter(v -> SEPARATOR.matcher(v).find()).count();
    return lists * ONE_IN >= values.size() ? SET : TEXT;
  }

  /**
   * The form in which equal values are equal.
   *
   * @throws IllegalArgumentException for a number that is not finite
   */
  String normal(String value) {
    return switch (this) {
      case NUMBER -> number(value.strip());
      case SET -> String.join("; ", members(value));
      case TEXT -> plain(value);
    };
  }

  /**
   * A value as {@link FusedItem#values} tells it.
   *
   * @throws IllegalArgumentException for a number that is not finite
   */
  public List<String> values(String value) {
    return parts(normal(value));
  }

  /** The members of a normal form: of a set as many as it has, otherwise itself. */
  List<String> parts(String normal) {
    return this == SET && !normal.isEmpty() ? List.copyOf(members(normal)) : List.of(normal);
  }

  /** From 0, nothing in common, to 1, the same: relative closeness, or Jaccard's index. */
  double similarity(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    return switch (this) {
      case NUMBER -> closeness(Double.parseDouble(a), Double.parseDouble(b));
      case SET -> overlap(members(a), members(b));
      case TEXT -> 0;
    };
  }

  /** Numbers by size, the rest by letters. */
  Comparator<String> order() {
    return this == NUMBER
        ? Comparator.comparingDouble(Double::parseDouble)
        : Comparator.naturalOrder();
  }

  private static String number(String value) {
    double number = Double.parseDouble(value.replace(",", ""));
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "'" + value + "' is not a finite number; remove the record or correct its value");
    }
    return BigDecimal.valueOf(number + 0.0).stripTrailingZeros().toPlainString();
  }

  private static Set<String> members(String value) {
    Set<String> members = new TreeSet<>();
    Stream.of(SEPARATOR.split(value)).map(ValueKind::plain).forEach(members::add);
    members.remove("");
    return members;
  }

  private static String plain(String value) {
    return SPACE.matcher(value.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static double closeness(double a, double b) {
    double greater = Math.max(Math.abs(a), Math.abs(b));
    // Halves first: the difference of two finite numbers may not be finite.
    return Math.max(0, 1 - 2 * (Math.abs(a / 2 - b / 2) / greater));
  }

  private static double overlap(Set<String> a, Set<String> b) {
    Set<String> union = new TreeSet<>(a);
    union.addAll(b);
    int common = a.size() + b.size() - union.size();
    return union.isEmpty() ? 1 : (double) common / union.size();
  }
}
