package org.consilience.claim.grammar;

import java.util.List;
import org.consilience.claim.grammar.Attachments.Move;
import org.consilience.model.BlockKind;

/**
 * Verbs that a comma alone joins to the one before: "took a coat, then left the house", and in
 * headlines, where a comma is an "and" (I. Mårdh, "Headlinese", 1980): "Firm opens mill, hires
 * bakers".
 */
final class CommaVerbs {
  private static final String[] ARGUMENTS = {"dobj", "prep", "attr", "acomp", "agent"};

  private CommaVerbs() {}

  /** What to hang anew for a verb that the parser hung on the one before by no relation at all. */
  static List<Move> moves(Tree tree, int verb) {
    return tree.is(verb, "dep") && isSecond(tree, verb)
        ? List.of(new Move(verb, tree.head(verb), "conj"))
        : List.of();
  }

  /** Whether a verb that is coordinated needs no "and". */
  static boolean isJoined(Tree tree, int verb) {
    return tree.is(verb, "conj") && isSecond(tree, verb);
  }

  private static boolean isSecond(Tree tree, int verb) {
    int first = tree.head(verb);
    return first >= 0
        && first < verb
        && tree.hasTag(verb, "VBD", "VBZ")
        && tree.tag(verb).equals(tree.tag(first))
        && Clauses.ownSubject(tree, verb) == Tree.NONE
        && Clauses.ownSubject(tree, first) != Tree.NONE
        && tree.anyChild(verb, c -> c > verb && tree.is(c, ARGUMENTS))
        && isBehindComma(tree, verb)
        && isWhole(tree, verb);
  }

  private static boolean isBehindComma(Tree tree, int verb) {
    boolean then = tree.lower(verb - 1).equals("then");
    boolean headline =
        tree.sentence().getBlockKind() == BlockKind.HEADLINE && tree.tag(verb).equals("VBZ");
    return (then || headline || isMiddle(tree, verb)) && tree.isComma(then ? verb - 2 : verb - 1);
  }

  /** "came, saw the house and left": a verb that goes on stands behind. */
  private static boolean isMiddle(Tree tree, int verb) {
    return tree.anyChild(
        tree.head(verb),
        c ->
            c > verb
                && tree.is(c, "conj")
                && tree.tag(c).equals(tree.tag(verb))
                && Clauses.ownSubject(tree, c) == Tree.NONE);
  }

  /** Whether all that follows up to a comma is the verb's own. */
  private static boolean isWhole(Tree tree, int verb) {
    int end = Tokens.first(verb + 1, tree.size(), i -> tree.isPunctuation(i));
    return Tokens.all(verb, end == Tree.NONE ? tree.size() : end, tree.below(verb)::get);
  }
}
