package org.consilience.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.Term;
import org.consilience.model.Value;
import org.jspecify.annotations.Nullable;

/** Pieces of a record in words. */
final class Wording {
  /** Terms of a score that a reader is told one by one: more hide what decided. */
  private static final int HEAVIEST = 3;

  /** Enough of a hash to name it: git does with fewer. */
  private static final int SHORT_ID = 12;

  private Wording() {}

  static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String shortId(String id) {
    return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
  }

  /** "1 document", "2 documents". */
  static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A value as an interval with its unit; "" where there is none. */
  static String value(@Nullable Value value) {
    if (value == null || value.getLower() == null || value.getUpper() == null) {
      return "";
    }
    double low = value.getLower();
    double high = value.getUpper();
    String range = low == high ? plain(low) : plain(low) + " to " + plain(high);
    return "[" + range + (value.getUnit() == null ? "" : " " + value.getUnit()) + "]";
  }

  /** Who is said to have said it, from the outlet inwards; "" where the text itself says so. */
  static String speakers(Claim claim) {
    return claim.getAttribution().stream().map(Wording::speaker).collect(Collectors.joining(" < "));
  }

  /** The heaviest terms of a score, what the others add, and the sum; --json gives them all. */
  static String sum(List<Term> terms) {
    boolean all = terms.size() <= HEAVIEST + 1;
    List<Term> shown =
        terms.stream()
            .sorted(Comparator.comparingDouble(t -> all ? 0 : -Math.abs(t.getValue())))
            .limit(all ? terms.size() : HEAVIEST)
            .toList();
    String others =
        all
            ? ""
            : ", " + (terms.size() - HEAVIEST) + " more " + signed(sumOf(terms) - sumOf(shown));
    return shown.stream()
            .map(t -> t.getName() + " " + signed(t.getValue()))
            .collect(Collectors.joining(", "))
        + others
        + " = "
        + signed(sumOf(terms));
  }

  private static double sumOf(List<Term> terms) {
    return terms.stream().mapToDouble(Term::getValue).sum();
  }

  static String signed(double value) {
    return String.format(Locale.ROOT, "%+.2f", value);
  }

  private static String speaker(Attribution hop) {
    String how =
        hop.getCue() == null
            ? ""
            : " (" + hop.getCue() + (hop.getChannel() == null ? "" : ", " + hop.getChannel()) + ")";
    return hop.getSource() + how;
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : String.valueOf(number);
  }
}
