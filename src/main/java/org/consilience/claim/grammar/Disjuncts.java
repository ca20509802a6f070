package org.consilience.claim.grammar;

/** "Either Ruiz left or Maas resigned": of clauses joined by "or" neither is said to be so. */
final class Disjuncts {
  private Disjuncts() {}

  /**
   * Whether a verb is one of two such clauses; what is denied of two verbs is denied of both,
   * unless each has its "that".
   */
  static boolean isOne(Tree tree, int verb) {
    return isSecond(tree, verb)
        || tree.anyChild(verb, c -> tree.is(c, "conj") && isSecond(tree, c));
  }

  private static boolean isSecond(Tree tree, int verb) {
    int first = tree.head(verb);
    return tree.is(verb, "conj")
        && tree.isVerb(verb)
        && tree.isVerb(first)
        && (tree.child(first, "neg") == Tree.NONE || tree.child(verb, "mark") != Tree.NONE)
        && Clauses.ownSubject(tree, verb) != Tree.NONE
        && !tree.tag(tree.below(verb).nextSetBit(0)).startsWith("W") // "or how much it cost"
        && tree.anyChild(
            first, c -> first < c && c < verb && tree.is(c, "cc") && tree.hasLemma(c, "or"));
  }
}
