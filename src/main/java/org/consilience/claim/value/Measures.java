package org.consilience.claim.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Numerals;
import org.consilience.claim.lexicon.Units;
import org.consilience.model.Value;
import org.consilience.model.ValueKind;
import org.consilience.text.Rounding;

/**
 * Finds quantities: a number in digits or words, its approximator, its unit, and the interval that
 * they make together.
 */
public final class Measures {
  /** "A week-long strike" is as vague as "about a week". */
  private static final double LONG_WIDTH = 0.1;

  /** Zones of time: "1430 GMT" counts nothing. */
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "bst", "cet", "est", "edt", "pst", "pdt");

  private static final int YEAR_DIGITS = 4;

  private static final Range ONE = new Range(1, 1);

  private final Tree tree;
  private final NumberPhrases numbers;
  private final CountedNouns counted;

  private Measures(Tree tree) {
    this.tree = tree;
    this.numbers = new NumberPhrases(tree);
    this.counted = new CountedNouns(tree);
  }

  /** The quantities of a sentence in order; dates are none, and ordinals are {@link Ranks}. */
  public static List<Measure> of(Tree tree) {
    List<Measure> measures = new ArrayList<>();
    Measures reader = new Measures(tree);
    for (int i = 0; i < tree.size(); ) {
      Optional<Measure> found = reader.at(i);
      if (found.isPresent() && !reader.isRate(found.get(), measures)) {
        measures.add(found.get());
      }
      i = found.map(Measure::end).orElse(i + 1);
    }
    return measures;
  }

  /** The "a year" of "3 million a year" measures nothing of its own. */
  private boolean isRate(Measure measure, List<Measure> before) {
    return !before.isEmpty()
        && before.get(before.size() - 1).end() == measure.first()
        && isIndefinite(measure.first());
  }

  private Optional<Measure> at(int i) {
    return NumberPhrases.isNumber(tree, i) ? numbered(i) : impliedOne(i);
  }

  /**
   * "A 7-step guide" counts steps, so its article is no number; in "a dozen", "a million" it is
   * one.
   */
  private boolean isNumeral(int i) {
    boolean digits = Character.isDigit(form(i).charAt(0));
    return digits || (!form(i).equals("dozen") && Numerals.value(form(i)).orElse(0) < 100);
  }

  private Optional<Measure> numbered(int first) {
    int end = numbers.end(first);
    int before = currencyBefore(first).isPresent() ? first - 2 : first - 1;
    boolean between = before >= 0 && form(before).equals("between");
    int unitAt = end < tree.size() && isHyphen(end) ? end + 1 : end;
    Optional<Units.Unit> unit = unitAt < tree.size() ? unit(unitAt) : Optional.empty();
    if (isIndefinite(first) && isArticle(first, end, unit)) {
      return Optional.empty();
    }
    Optional<Range> number = Range.of(numbers.words(first, end), between);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (unit.isPresent()) {
      boolean sum = unit.get().kind() == ValueKind.MONEY && isArticleOf(first, unitAt);
      return sum ? Optional.empty() : Optional.of(measure(first, unitAt, number.get(), unit.get()));
    }
    if (isPerCent(unitAt)) {
      return Units.of("percent").map(u -> measure(first, unitAt + 1, number.get(), u));
    }
    return currencyBefore(first)
        .map(money -> measure(first - 1, end - 1, number.get(), money))
        .or(() -> count(first, end, unitAt, number.get()));
  }

  /** "A second" is a time, and "a second bridge" is none. */
  private Optional<Units.Unit> unit(int i) {
    return tree.hasEntity(i, "ORDINAL") ? Optional.empty() : Units.of(tree.lemma(i));
  }

  /** The "a" of "a $75,000 reward" belongs to the reward. */
  private boolean isArticleOf(int first, int unit) {
    return isIndefinite(first) && unit + 1 < tree.size() && NumberPhrases.isNumber(tree, unit + 1);
  }

  /** "Per cent", as the British write it. */
  private boolean isPerCent(int i) {
    return i + 1 < tree.size() && form(i).equals("per") && form(i + 1).equals("cent");
  }

  private boolean isArticle(int first, int end, Optional<Units.Unit> unit) {
    return end > first + 1 ? isNumeral(first + 1) : unit.isEmpty();
  }

  private Optional<Units.Unit> currencyBefore(int first) {
    return first == 0
        ? Optional.empty()
        : Units.of(form(first - 1)).filter(u -> u.kind() == ValueKind.MONEY);
  }

  /**
   * A count of things, its unit the counted noun in UCUM's braces. A bare year or day of a month
   * counts nothing.
   */
  private Optional<Measure> count(int first, int end, int unitAt, Range number) {
    int head = counted.by(end - 1);
    if ((tree.hasEntity(first, "DATE", "TIME", "ORDINAL") && !isPlainCount(first, end, head))
        || head < 0
        || end == tree.size()
        || ZONES.contains(form(end))
        || isMonth(head)
        || tree.lemma(head).equals("thing") // what they are is still to be told
        || counted.isModel(first, head)) {
      return Optional.empty();
    }
    boolean hyphenated = unitAt > end && unitAt < tree.size();
    int noun = hyphenated ? unitAt : head;
    if (!tree.isNoun(noun) || noun < end || !counted.isPlural(noun, hyphenated, number)) {
      return Optional.empty();
    }
    Units.Unit unit = new Units.Unit(ValueKind.NUMBER, "{" + tree.lemma(noun) + "}", 1);
    return Optional.of(measure(first, hyphenated ? noun : end - 1, number, unit));
  }

  /** "74 routes" are no date, whatever the tagger of names says; "1990 elections" may be. */
  private boolean isPlainCount(int first, int end, int head) {
    return end == first + 1
        && head == end
        && tree.tag(head).equals("NNS")
        && form(first).length() < YEAR_DIGITS;
  }

  /** "4 October" is a day, and "4 marches" are a number of them. */
  private boolean isMonth(int noun) {
    return tree.tag(noun).startsWith("NNP") && CalendarDates.isMonth(form(noun));
  }

  /** "Week-long", "weeklong": a unit of time without a number is one of it. */
  private Optional<Measure> impliedOne(int i) {
    String form = form(i);
    if (form.endsWith("long") && Units.of(form.substring(0, form.length() - 4)).isPresent()) {
      return Optional.of(measure(i, i, ONE, Units.of(form.substring(0, form.length() - 4)).get()));
    }
    return unit(i)
        .filter(u -> u.kind() == ValueKind.DURATION && longAfter(i))
        .map(u -> measure(i, i, ONE, u));
  }

  private boolean longAfter(int unit) {
    return unit + 2 < tree.size() && isHyphen(unit + 1) && form(unit + 2).equals("long");
  }

  private Measure measure(int number, int last, Range count, Units.Unit unit) {
    boolean vague = longAfter(last) || form(last).endsWith("long");
    int end = longAfter(last) ? last + 3 : last + 1;
    Approximators.Approximator about = Approximators.before(tree, number);
    int first = number - about.words().size();
    Range amount = count.times(unit.factor());
    double lower =
        amount.lower() * (vague ? Math.min(about.lower(), 1 - LONG_WIDTH) : about.lower());
    boolean below = about.upper() <= 1 && !about.words().isEmpty();
    double upper =
        amount.upper()
            * (vague && !below ? Math.max(about.upper(), 1 + LONG_WIDTH) : about.upper());
    return new Measure(first, end, last, value(first, end, unit, lower, upper));
  }

  private Value value(int first, int end, Units.Unit unit, double lower, double upper) {
    return Value.newBuilder()
        .setKind(unit.kind())
        .setText(words(first, end))
        .setLower(Rounding.six(lower))
        .setUpper(Double.isInfinite(upper) ? null : Rounding.six(upper))
        .setUnit(unit.code())
        .setApproximate(upper != lower)
        .build();
  }

  private boolean isIndefinite(int i) {
    return form(i).equals("a") || form(i).equals("an");
  }

  private boolean isHyphen(int i) {
    return Tree.HYPHENS.contains(form(i));
  }

  private String form(int i) {
    return tree.lower(i);
  }

  private String words(int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean glued = i > first && tree.token(i).getStart() == tree.token(i - 1).getEnd();
      words.append(words.isEmpty() || glued ? "" : " ").append(tree.token(i).getForm());
    }
    return words.toString();
  }
}
