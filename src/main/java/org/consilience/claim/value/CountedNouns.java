package org.consilience.claim.value;

import java.util.regex.Pattern;
import org.consilience.claim.grammar.Tree;

/** Which noun a number counts, and which numbers next to a noun count nothing. */
public final class CountedNouns {
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,4}");

  private final Tree tree;

  CountedNouns(Tree tree) {
    this.tree = tree;
  }

  /** The noun that a number counts, past the number that it is coordinated with. */
  int by(int number) {
    int head = tree.head(number);
    for (int steps = 0;
        head >= 0 && NumberPhrases.isNumber(tree, head) && steps < tree.size();
        steps++) {
      head = tree.head(head);
    }
    return head;
  }

  /** The number of a type: "Boeing 737 jets", "five new 737 jets". */
  boolean isModel(int number, int head) {
    // "In Lima 20 people" names no type: the make has to belong to the noun counted.
    boolean named =
        number > 0 && tree.tag(number - 1).equals("NNP") && tree.head(number - 1) == head;
    return named
        || isTypeName(number)
        || tree.anyChild(head, c -> c < number - 1 && tree.tag(c).equals("CD"));
  }

  /** "AC 40 rifles": capitals that name no place lead in a type. */
  private boolean isTypeName(int number) {
    return number > 0
        && CAPITALS.matcher(tree.token(number - 1).getForm()).matches()
        && !tree.hasEntity(number - 1, "GPE", "NORP");
  }

  /** "The 737 jet" and "the two-party system" name and count nothing. */
  boolean isPlural(int counted, boolean hyphenated, Range number) {
    boolean one = number.upper() <= 1;
    return !hyphenated && (one || !tree.tag(counted).equals("NN") || isCollective(counted));
  }

  /** "Nine crew", "20 staff". */
  private boolean isCollective(int counted) {
    return tree.hasLemma(
        counted, "people", "police", "staff", "crew", "personnel", "cattle", "aircraft", "dead");
  }
}
