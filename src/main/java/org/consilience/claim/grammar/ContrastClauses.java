package org.consilience.claim.grammar;

import java.util.BitSet;

/** ", while Lee scored 11": behind a comma, what another did meanwhile is a statement apart. */
public final class ContrastClauses {
  private ContrastClauses() {}

  /** Cuts such a clause off the words of the one before it. */
  public static void cut(Tree tree, int predicate, BitSet words) {
    int mark = Tokens.first(words, i -> i > predicate && isLed(tree, i, words));
    if (mark != Tree.NONE) {
      words.clear(mark - 1, words.length());
    }
  }

  /** Whether some words hold such a clause and another before it. */
  public static boolean isAny(Tree tree, BitSet words) {
    return Tokens.any(words, mark -> isLed(tree, mark, words));
  }

  private static boolean isLed(Tree tree, int mark, BitSet words) {
    return mark > 0 && tree.hasLemma(mark, "while", "whereas") && isLedBy(tree, mark, words);
  }

  private static boolean isLedBy(Tree tree, int mark, BitSet words) {
    int verb = verbAfter(tree, mark);
    return verb != Tree.NONE
        && tree.anyChild(verb, c -> c > mark && tree.is(c, Clauses.SUBJECTS) && tree.isNoun(c))
        && words.get(verb)
        && words.nextSetBit(0) < mark - 1
        && tree.token(mark - 1).getForm().equals(",")
        && Standing.isFinite(tree, verb);
  }

  private static int verbAfter(Tree tree, int mark) {
    return Tokens.first(
        mark,
        tree.size(),
        i -> tree.isVerb(i) && !tree.is(i, "compound", "nmod", "amod", "aux", "auxpass"));
  }
}
