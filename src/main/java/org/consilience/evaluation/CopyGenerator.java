package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes copies of reports in the ways in which the press makes them: verbatim, in part among words
 * of one's own, spun by a machine, under another date, under another title.
 */
final class CopyGenerator {
  static final List<String> KINDS = List.of("verbatim", "partial", "spun", "redated", "retitled");

  private static final List<String> MONTHS = List.of("March", "June", "August", "November");

  private final long seed;
  private final double replaced;

  /**
   * A generator.
   *
   * @param seed of its chance: same seed, same copies
   * @param replaced share of content words that its spinner replaces
   */
  CopyGenerator(long seed, double replaced) {
    this.seed = seed;
    this.replaced = replaced;
  }

  /**
   * The paragraphs of a copy.
   *
   * @param other report of something else or written apart, whose words surround those of a partial
   *     copy
   */
  List<String> copy(String kind, int number, Report report, Report other) {
    SplittableRandom chance = new SplittableRandom(seed * 31 + number);
    return switch (kind) {
      case "verbatim" -> report.paragraphs();
      case "partial" -> partial(chance, report.paragraphs(), other.paragraphs());
      case "spun" -> new Spinner(seed * 31 + number, replaced).spin(report.paragraphs());
      case "redated" -> headed(date(chance), report.paragraphs());
      case "retitled" -> headed(other.title(), report.paragraphs());
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** Paragraphs of the report that make at least a third of the whole, among others. */
  private static List<String> partial(
      SplittableRandom chance, List<String> copied, List<String> own) {
    int first = chance.nextInt(Math.max(1, copied.size() - 2));
    List<String> taken = copied.subList(first, Math.min(copied.size(), first + 3));
    int most = 2 * taken.stream().mapToInt(String::length).sum();
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0, length = 0; i < own.size() && length + own.get(i).length() < most; i++) {
      paragraphs.add(own.get(i));
      length += own.get(i).length();
    }
    paragraphs.addAll(chance.nextInt(paragraphs.size() + 1), taken);
    return paragraphs;
  }

  private static List<String> headed(String line, List<String> paragraphs) {
    List<String> headed = new ArrayList<>(List.of(line));
    headed.addAll(paragraphs);
    return headed;
  }

  private static String date(SplittableRandom chance) {
    String month = MONTHS.get(chance.nextInt(MONTHS.size()));
    return String.format(
        Locale.ROOT, "%s %d, %d", month, 1 + chance.nextInt(28), 2012 + chance.nextInt(12));
  }
}
