package org.consilience.claim;

import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;

/** Clauses of which what they say is said elsewhere: before them, or only after. */
final class Announcements {
  private Announcements() {}

  /** "Here is a prediction", "Two things were clear", "had one thing to say". */
  static boolean isAnnouncement(Clause clause) {
    Tree tree = clause.tree();
    boolean here =
        tree.lemma(clause.head()).equals("be")
            && tree.anyChild(clause.head(), c -> c < clause.head() && tree.lower(c).equals("here"));
    return here
        || isIfSo(clause)
        || isCountedThing(tree, clause.subject())
        || isCountedThing(tree, tree.child(clause.head(), "dobj"));
  }

  /** "If so, it worked": whether it did hangs on the sentence before. */
  private static boolean isIfSo(Clause clause) {
    Tree tree = clause.tree();
    int first = clause.first();
    return first + 1 < tree.size()
        && tree.lower(first).equals("if")
        && Tokens.isOneOf(tree.lower(first + 1), "so", "not");
  }

  private static boolean isCountedThing(Tree tree, int noun) {
    return tree.lemma(noun).equals("thing")
        && tree.anyChild(noun, c -> tree.tag(c).equals("CD"))
        && tree.allChildren(noun, c -> !tree.is(c, "relcl") || tree.tag(c).equals("VB"));
  }
}
