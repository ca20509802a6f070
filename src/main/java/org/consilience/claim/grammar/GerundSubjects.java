package org.consilience.claim.grammar;

import java.util.List;
import org.consilience.claim.grammar.Attachments.Move;

/**
 * "She said closing the mill | was a mistake": what the parser takes for something that was said
 * besides is the subject of the finite verb right behind it.
 */
final class GerundSubjects {
  private GerundSubjects() {}

  static List<Move> moves(Tree tree, int verb) {
    int report = tree.is(verb, "ccomp") ? tree.head(verb) : Tree.NONE;
    boolean bare =
        0 <= report
            && report < verb
            && Standing.isFinite(tree, verb)
            && Clauses.ownSubject(tree, verb) == Tree.NONE;
    return bare
        ? tree.children(report).stream()
            .filter(c -> report < c && c < verb && tree.tag(c).equals("VBG"))
            .filter(c -> tree.is(c, "xcomp", "advcl", "ccomp", "dep"))
            .filter(c -> Clauses.ownSubject(tree, c) == Tree.NONE)
            .filter(c -> tree.below(c).length() == SecondClauses.start(tree, verb))
            .findFirst()
            .map(c -> List.of(new Move(c, verb, "csubj")))
            .orElse(List.of())
        : List.of();
  }
}
