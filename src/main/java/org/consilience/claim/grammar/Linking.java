package org.consilience.claim.grammar;

import static java.util.stream.Collectors.joining;

import java.util.BitSet;
import org.consilience.claim.lexicon.Lexicon;

/** The words by which a clause leans on the sentence before it: "However", "In addition". */
public final class Linking {
  /** Tokens. */
  private static final int LONGEST = 5;

  private Linking() {}

  /** Those that open the clause or stand between commas; without them the clause says the same. */
  static BitSet of(Clause clause) {
    BitSet links = new BitSet();
    Tree tree = clause.tree();
    for (int child : tree.children(clause.head())) {
      boolean first = tree.below(child).nextSetBit(0) == clause.first();
      if ((first || isInserted(tree, child))
          && tree.is(child, "advmod", "prep", "cc")
          && isLink(tree, child)) {
        links.or(tree.below(child));
      }
    }
    return links;
  }

  private static boolean isLink(Tree tree, int child) {
    BitSet below = tree.below(child);
    return below.cardinality() <= LONGEST && Lexicon.LINKS.contains(words(tree, below));
  }

  private static String words(Tree tree, BitSet tokens) {
    return tokens.stream()
        .filter(i -> !tree.isPunctuation(i))
        .mapToObj(tree::lower)
        .collect(joining(" "));
  }

  private static boolean isInserted(Tree tree, int child) {
    int end = tree.below(child).length();
    return tree.isSetOff(child) && (end >= tree.size() || tree.isComma(end));
  }
}
