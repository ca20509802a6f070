package org.consilience.claim.grammar;

import java.util.BitSet;

/**
 * Where the words of a clause end: before a second sentence, and behind what restricts their last
 * noun, with or without a pronoun that leads it in: "the people they protect" (R. Quirk et al., "A
 * Comprehensive Grammar", 1985, section 17.15), wherever the parser hung that.
 */
final class Ends {
  /** Tokens of a relative clause; what is longer tells more than of which. */
  private static final int LONGEST = 20;

  private Ends() {}

  static void mend(Clause clause, BitSet words) {
    ContrastClauses.cut(clause.tree(), clause.head(), words);
    Joints.cut(clause, words);
    complete(clause, words);
  }

  private static void complete(Clause clause, BitSet words) {
    Tree tree = clause.tree();
    int first = words.length();
    boolean open =
        first > clause.head() + 1
            && first + 1 < tree.size()
            && tree.isNoun(first - 1)
            && tree.head(clause.head()) < first
            && isLeading(tree, first);
    int end = open ? end(tree, first) : first;
    if (end - first <= LONGEST && Tokens.any(first, end, i -> isTold(tree, i, first))) {
      words.set(first, end);
    }
  }

  private static boolean isLeading(Tree tree, int i) {
    return tree.hasTag(i, "WDT", "WP")
        || (tree.tag(i).equals("IN") && tree.lower(i).equals("that"))
        || Joints.isNominative(tree, i);
  }

  private static int end(Tree tree, int first) {
    int end = Tokens.first(first, tree.size(), i -> isMark(tree, i) || Joints.isOne(tree, i));
    return end == Tree.NONE ? tree.size() : end;
  }

  private static boolean isMark(Tree tree, int i) {
    return tree.isPunctuation(i) && !tree.hasTag(i, "HYPH", "POS");
  }

  private static boolean isTold(Tree tree, int verb, int first) {
    int subject = tree.isVerb(verb) ? Clauses.ownSubject(tree, verb) : Tree.NONE;
    return subject >= first && subject < verb && Standing.isFinite(tree, verb);
  }
}
