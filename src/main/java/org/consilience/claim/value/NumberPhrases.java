package org.consilience.claim.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Numerals;
import org.consilience.claim.lexicon.Units;
import org.consilience.model.ValueKind;

/** Which tokens tell one number, or one range of numbers. */
public final class NumberPhrases {
  private static final Pattern FEW_DIGITS = Pattern.compile("\\d{1,3}");
  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
  private static final Pattern GROUPING = Pattern.compile("(?<=\\d) , (?=\\d)");

  private final Tree tree;

  NumberPhrases(Tree tree) {
    this.tree = tree;
  }

  static boolean isNumber(Tree tree, int i) {
    String form = tree.lower(i);
    return Numerals.isNumber(form) && !form.equals("half");
  }

  /** Behind the last token of the number that starts here. */
  int end(int first) {
    int end = first;
    while (end < tree.size()
        && (isPartOfNumber(first, end) || isJoint(end) || isGrouping(end) || isSignOfRange(end))) {
      end++;
    }
    return end;
  }

  /** An article only starts a number: "3 million a year" counts millions. */
  private boolean isPartOfNumber(int first, int i) {
    return isNumber(tree, i) && (i == first || !isIndefinite(i));
  }

  /** Its words without signs of currencies, "100, 000" as one. */
  List<String> words(int first, int end) {
    List<String> words =
        IntStream.range(first, end).filter(i -> !isSign(i)).mapToObj(tree::lower).toList();
    return List.of(GROUPING.matcher(String.join(" ", words)).replaceAll("").split(" "));
  }

  /** The comma of "100, 000", which a tokenised source parts; a list counts no "000". */
  private boolean isGrouping(int i) {
    return i > 0
        && i + 1 < tree.size()
        && form(i).equals(",")
        && FEW_DIGITS.matcher(form(i - 1)).matches()
        && (form(i + 1).startsWith("0") || isApproximated(i - 1))
        && THREE_DIGITS.matcher(form(i + 1)).matches();
  }

  /** "More than 1, 300" tells one number, as a list of two would not begin so. */
  private boolean isApproximated(int number) {
    return !Approximators.before(tree, number).words().isEmpty();
  }

  /** "From 20 to 30 percent" mostly tells of a change, so that its two numbers stay apart. */
  private boolean isJoint(int i) {
    int next = isSign(i + 1) ? i + 2 : i + 1;
    boolean between = i > 0 && next < tree.size() && isNumber(tree, i - 1) && isNumber(tree, next);
    boolean to = form(i).equals("to") && (i < 2 || !form(i - 2).equals("from"));
    return between && (Range.isDash(form(i)) || form(i).equals("and") || to);
  }

  /** The second sign of "between $20 and $30". */
  private boolean isSignOfRange(int i) {
    return i > 0 && isSign(i) && isJoint(i - 1);
  }

  private boolean isSign(int i) {
    return i < tree.size()
        && !Character.isLetterOrDigit(form(i).charAt(0))
        && Units.of(form(i)).filter(u -> u.kind() == ValueKind.MONEY).isPresent();
  }

  private boolean isIndefinite(int i) {
    return form(i).equals("a") || form(i).equals("an");
  }

  private String form(int i) {
    return tree.lower(i);
  }
}
