package org.consilience.claim.grammar;

/**
 * Verbs that modify a noun or complete another verb, whatever the parser makes of them: "the not
 * yet answered questions", "the best selling jet". Nobody does what they tell.
 */
public final class Modifiers {
  private Modifiers() {}

  static boolean isModifier(Tree tree, int verb) {
    return isInsideNounPhrase(tree, verb)
        || isGraded(tree, verb)
        || isCoordinatedInfinitive(tree, verb);
  }

  /** Between an article and the noun that it belongs to. */
  private static boolean isInsideNounPhrase(Tree tree, int verb) {
    return tree.hasTag(verb, "VBN", "VBG")
        && Tokens.any(
            Math.max(0, verb - 4),
            verb,
            i ->
                tree.is(i, "det")
                    && tree.hasTag(i, "DT")
                    && tree.head(i) > verb
                    && isClose(tree, i, verb));
  }

  /** Whether nothing but adverbs stands between an article and the verb. */
  private static boolean isClose(Tree tree, int article, int verb) {
    return Tokens.all(
        article + 1, verb, i -> tree.is(i, "neg", "advmod", "npadvmod") || tree.isPunctuation(i));
  }

  /** "best selling jet": a gerund is not done best or most, an adjective is. */
  private static boolean isGraded(Tree tree, int verb) {
    return tree.tag(verb).equals("VBG")
        && verb > 0
        && tree.hasTag(verb - 1, "RBS", "JJS")
        && tree.head(verb - 1) == verb;
  }

  /** "It is one thing to doubt, but to accuse": the parser joins the infinitive to "is". */
  private static boolean isCoordinatedInfinitive(Tree tree, int verb) {
    int first = tree.firstConjunct(verb);
    return first != verb && tree.isInfinitive(verb) && !tree.isInfinitive(first);
  }

  /** ", which means that": of all that was said before, of which no noun is the subject. */
  public static boolean isSentential(Tree tree, int verb) {
    return tree.is(verb, "relcl")
        && tree.hasLemma(verb, "mean")
        && tree.isSetOff(verb)
        && tree.child(verb, "ccomp") > verb
        && tree.anyChild(verb, c -> tree.is(c, "nsubj") && tree.lemma(c).equals("which"));
  }
}
