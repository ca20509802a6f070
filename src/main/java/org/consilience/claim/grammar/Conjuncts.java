package org.consilience.claim.grammar;

/** What a verb without a subject of its own goes on from. */
final class Conjuncts {
  private Conjuncts() {}

  /**
   * The verb whose subject a coordinated one shares: "the mill burned, but Ann built it again and
   * stayed" is of Ann, wherever the parser hangs the "stayed"; the verb itself where it is not
   * coordinated.
   */
  static int before(Tree tree, int verb) {
    int first = tree.firstConjunct(verb);
    for (int i = verb - 1; i > first; i--) {
      if (tree.isVerb(i) && isBefore(tree, i, verb)) {
        return i;
      }
    }
    return tree.is(verb, "conj") && first != verb ? tree.head(verb) : verb;
  }

  private static boolean isBefore(Tree tree, int i, int verb) {
    return tree.is(i, "conj")
        && (tree.head(verb) == i || tree.head(verb) == tree.head(i))
        && Standing.isFinite(tree, i)
        && isJoined(tree, Clauses.ownSubject(tree, i));
  }

  /** The verb of a chain of coordinated ones that has the subject and the auxiliaries of all. */
  static int origin(Tree tree, int verb) {
    int node = verb;
    int above = before(tree, node);
    while (above != node && (node == verb || Clauses.ownSubject(tree, node) == Tree.NONE)) {
      node = above;
      above = before(tree, node);
    }
    return node;
  }

  /** "and Ann": what no "and" or comma stands before is the subject of a clause further down. */
  private static boolean isJoined(Tree tree, int subject) {
    int before = subject == Tree.NONE ? Tree.NONE : tree.below(subject).nextSetBit(0) - 1;
    return before >= 0 && (tree.is(before, "cc") || tree.isPunctuation(before));
  }
}
