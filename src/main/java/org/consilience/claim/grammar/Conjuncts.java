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
    return tree.indices()
        .filter(i -> first < i && i < verb && tree.isVerb(i) && tree.is(i, "conj"))
        .filter(i -> tree.head(verb) == i || tree.head(verb) == tree.head(i))
        .filter(i -> Standing.isFinite(tree, i) && isJoined(tree, Clauses.ownSubject(tree, i)))
        .reduce(tree.is(verb, "conj") && first != verb ? tree.head(verb) : verb, (a, b) -> b);
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
