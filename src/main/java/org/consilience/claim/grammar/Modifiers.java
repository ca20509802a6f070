package org.consilience.claim.grammar;

import java.util.Set;

/**
 * Verbs that modify a noun or complete another verb, whatever the parser makes of them: "the not
 * yet answered questions", "the best selling jet". Nobody does what they tell.
 */
public final class Modifiers {
  /**
   * Nouns whose content clause is no fact (Huddleston and Pullum 2002, chapter 11, section 7.3).
   */
  private static final Set<String> ATTITUDES =
      Set.of(
          "hope",
          "fear",
          "belief",
          "expectation",
          "doubt",
          "suspicion",
          "speculation",
          "rumor",
          "rumour",
          "concern",
          "worry",
          "prospect",
          "possibility",
          "impression");

  private Modifiers() {}

  static boolean isModifier(Tree tree, int verb) {
    return isInsideNounPhrase(tree, verb)
        || isGraded(tree, verb)
        || isCoordinatedInfinitive(tree, verb)
        || isOfAttitude(tree, verb);
  }

  /** "raised hopes here and there that it would rain": the parser joins "rain" to "raised". */
  private static boolean isOfAttitude(Tree tree, int verb) {
    int node = verb;
    for (int steps = 0; tree.is(node, "conj") && steps < tree.size(); steps++) {
      int that = tree.child(node, "mark");
      if (that != Tree.NONE && tree.lower(that).equals("that")) {
        return tree.anyChild(
            tree.head(node),
            c -> tree.is(c, "dobj") && c < that && ATTITUDES.contains(tree.lemma(c)));
      }
      node = tree.head(node);
    }
    return false;
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
