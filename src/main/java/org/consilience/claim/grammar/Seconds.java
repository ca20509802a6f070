package org.consilience.claim.grammar;

/** Second predicates that tell something by themselves. */
public final class Seconds {
  private static final String[] ARGUMENTS = {
    "dobj", "attr", "acomp", "prep", "agent", "xcomp", "ccomp", "oprd"
  };

  private Seconds() {}

  /**
   * "He fired the board and named a new one": the first verb is whole without the second, which is
   * finite (no "feel" of "its look and feel"), follows an "and" and has an argument of its own.
   */
  public static boolean isSecond(Tree tree, int verb) {
    int first = tree.is(verb, "conj") ? tree.head(verb) : Tree.NONE;
    return first >= 0
        && first < verb
        && tree.isVerb(first)
        && tellsAlone(tree, verb)
        && tellsAlone(tree, first)
        && (!tree.tag(verb).equals("VBP") || tree.tag(first).equals("VBP"))
        && isJoined(tree, first, verb)
        && !Parts.isOfOthers(tree, verb);
  }

  private static boolean tellsAlone(Tree tree, int verb) {
    return Standing.isFinite(tree, verb)
        && tree.anyChild(verb, c -> c > verb && tree.is(c, ARGUMENTS));
  }

  /**
   * An "and" before the verb, and something that the first verb has for itself before the "and".
   */
  private static boolean isJoined(Tree tree, int first, int verb) {
    int subject = Clauses.ownSubject(tree, verb);
    int start =
        subject == Tree.NONE ? SecondClauses.start(tree, verb) : tree.below(subject).nextSetBit(0);
    int and = start - 1;
    return and > first
        && SecondClauses.isJoint(tree, and)
        && tree.anyChild(first, c -> first < c && c < and && tree.is(c, ARGUMENTS))
        && Tokens.none(
            Math.max(0, first - 2), first + 2, i -> tree.hasLemma(i, "only", "both", "either"));
  }
}
