package org.consilience.claim;

import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Tree;

/** Clauses that say no more than that something is about to be said. */
final class Announcements {
  private Announcements() {}

  /** "Here is a prediction", "Two things were clear", "had one thing to say". */
  static boolean isAnnouncement(Clause clause) {
    Tree tree = clause.tree();
    boolean here =
        tree.lemma(clause.head()).equals("be")
            && tree.anyChild(clause.head(), c -> c < clause.head() && tree.lower(c).equals("here"));
    return here
        || isCountedThing(tree, clause.subject())
        || isCountedThing(tree, tree.child(clause.head(), "dobj"));
  }

  private static boolean isCountedThing(Tree tree, int noun) {
    return tree.lemma(noun).equals("thing")
        && tree.anyChild(noun, c -> tree.tag(c).equals("CD"))
        && tree.allChildren(noun, c -> !tree.is(c, "relcl") || tree.tag(c).equals("VB"));
  }
}
