package org.consilience.claim.grammar;

/** Relative clauses without a pronoun whose noun is what an infinitive within them lacks. */
final class Gaps {
  private Gaps() {}

  /** "the care a judge told her to seek": no claim puts the care back behind "seek". */
  static boolean isOne(Clause clause) {
    Tree tree = clause.tree();
    int verb = clause.head();
    int infinitive = tree.child(verb, "xcomp");
    return infinitive != Tree.NONE
        && tree.child(verb, "dobj") != Tree.NONE
        && Clauses.ownSubject(tree, verb) != Tree.NONE
        && tree.isInfinitive(infinitive)
        && tree.child(infinitive, "prep", "xcomp", "ccomp", "acomp", "attr") == Tree.NONE
        && tree.allChildren(infinitive, c -> !tree.is(c, "dobj") || isWhen(tree, c))
        && Tokens.none(tree.below(verb), i -> tree.tag(i).startsWith("W"));
  }

  private static boolean isWhen(Tree tree, int noun) {
    return tree.hasEntity(noun, "DATE", "TIME");
  }
}
