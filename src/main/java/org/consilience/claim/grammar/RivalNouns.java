package org.consilience.claim.grammar;

/** Nouns that a "which" may stand for as well as for the one that the parser hung it on. */
final class RivalNouns {
  private RivalNouns() {}

  /** "the rule for the mill, which", "waters off Oslo, which": either, and nothing tells which. */
  static boolean isOneOfTwo(Tree tree, int noun, int relative, int before) {
    int last = tree.isNoun(before) ? before : tree.nounBefore(before);
    if (last != noun) {
      return last > noun
          && tree.is(last, "pobj")
          && tree.token(last).getEntity().equals("GPE")
          && Frames.isThing(tree, noun);
    }
    int preposition = tree.head(noun);
    int other = preposition >= 0 && tree.is(preposition, "prep") ? tree.head(preposition) : -1;
    return other >= 0
        && !tree.hasLemma(preposition, "of", "include", "including", "like")
        && Frames.isThing(tree, noun)
        && Frames.isThing(tree, other)
        && !isToldByNumber(tree, noun, other, tree.head(relative));
  }

  private static boolean isToldByNumber(Tree tree, int noun, int other, int verb) {
    int auxiliary = tree.child(verb, "aux", "auxpass");
    int finite = auxiliary == Tree.NONE ? verb : auxiliary;
    return Nonfinite.isPlural(tree, noun) != Nonfinite.isPlural(tree, other)
        && (tree.hasTag(finite, "VBZ", "VBP") || Tokens.isOneOf(tree.lower(finite), "was", "were"));
  }
}
