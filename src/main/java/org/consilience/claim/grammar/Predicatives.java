package org.consilience.claim.grammar;

import java.util.List;
import org.consilience.claim.grammar.Attachments.Move;

/**
 * "A fine player, Ann left": a noun before the clause says what its subject is, though the parser
 * takes it for the sentence and the clause for an addition.
 */
final class Predicatives {
  private Predicatives() {}

  static List<Move> moves(Tree tree, int noun) {
    boolean top = tree.head(noun) < 0 && tree.isNoun(noun);
    int clause = top ? tree.child(noun, "parataxis") : Tree.NONE;
    int subject = clause == Tree.NONE ? Tree.NONE : Clauses.ownSubject(tree, clause);
    return subject > noun
            && Character.isUpperCase(tree.token(subject).getForm().codePointAt(0))
            && Standing.isFinite(tree, clause)
            && tree.token(tree.below(subject).nextSetBit(0) - 1).getForm().equals(",")
            && tree.child(noun, "conj", "cc", "relcl", "acl", "appos", "advcl") == Tree.NONE
        ? List.of(new Move(clause, Tree.NONE, "root"), new Move(noun, clause, "npadvmod"))
        : List.of();
  }
}
