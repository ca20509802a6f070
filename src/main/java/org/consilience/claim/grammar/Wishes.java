package org.consilience.claim.grammar;

import java.util.Set;

/** What somebody says politely that he wishes: "would like to go", "hopefully". */
final class Wishes {
  private static final Set<String> GLAD =
      Set.of(
          "glad", "happy", "grateful", "thankful", "delighted", "pleased", "honoured", "honored");

  private Wishes() {}

  /** "would like a raise", "would appreciate help": who likes and loves nothing yet, wishes. */
  static boolean isWished(Tree tree, int verb, int auxiliary) {
    return Hypotheticals.isWould(tree, auxiliary)
        && (tree.hasLemma(verb, "like", "prefer", "appreciate", "welcome")
            || (tree.hasLemma(verb, "love", "hate") && tree.child(verb, "xcomp") != Tree.NONE)
            || (auxiliary + 1 < tree.size() && tree.lower(auxiliary + 1).equals("rather"))
            || isGlad(tree, verb));
  }

  /** "would be glad to help", "would be grateful for help". */
  private static boolean isGlad(Tree tree, int verb) {
    return tree.lemma(verb).equals("be")
        && tree.anyChild(verb, c -> tree.is(c, "acomp") && GLAD.contains(tree.lower(c)));
  }

  /** "Hopefully both of them learn". */
  static boolean isHoped(Tree tree, int verb) {
    return tree.anyChild(verb, c -> tree.is(c, "advmod") && tree.lower(c).equals("hopefully"));
  }

  /** "The loan is needed to build it", "she need not go": no more than what is so. */
  static boolean isNeedless(Tree tree, int verb) {
    return tree.lemma(verb).equals("need") && tree.child(verb, "auxpass", "neg") != Tree.NONE;
  }
}
