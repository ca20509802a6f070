package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consilience.claim.grammar.Attachments.Move;

/**
 * The clause behind an "and" that the parser hung below a word of the one before: "She lost the
 * match and the crowd left", with the crowd lost as well; "had one week to go and is leaving".
 */
final class SecondClauses {
  private static final Set<String> JOINTS = Set.of("and", "but", "so", "yet", "&");

  private SecondClauses() {}

  /** What to hang anew for a finite verb; nothing where it is well. */
  static List<Move> moves(Tree tree, int verb) {
    boolean auxiliary = tree.is(verb, "aux", "auxpass");
    return auxiliary
            || tree.head(verb) < 0
            || !Standing.isFinite(tree, verb)
            || tree.child(verb, "mark", "agent") != Tree.NONE
        ? List.of()
        : found(tree, verb);
  }

  private static List<Move> found(Tree tree, int verb) {
    int own = Clauses.ownSubject(tree, verb);
    int subject = own == Tree.NONE ? SecondSubjects.of(tree, verb) : own;
    int first = subject == Tree.NONE ? start(tree, verb) : tree.below(subject).nextSetBit(0);
    int and = first - 1;
    int main = and < 1 || !isJoint(tree, and) ? Tree.NONE : main(tree, verb, and);
    return main == Tree.NONE
            || isWell(tree, verb, own, subject, main)
            || isOtherwise(tree, verb, subject, and, main)
        ? List.of()
        : moves(tree, verb, subject, and, main);
  }

  private static List<Move> moves(Tree tree, int verb, int subject, int and, int main) {
    List<Move> moves = new ArrayList<>();
    moves.add(new Move(verb, main, "conj"));
    moves.add(new Move(and, main, "cc"));
    if (subject != Tree.NONE && tree.head(subject) != verb) {
      boolean passive = tree.child(verb, "auxpass") != Tree.NONE;
      moves.add(new Move(subject, verb, passive ? "nsubjpass" : "nsubj"));
    }
    return moves;
  }

  /** An "and" that is no part of a name: "the Academy of Arts and Sciences". */
  static boolean isJoint(Tree tree, int and) {
    return tree.is(and, "cc")
        && JOINTS.contains(tree.lower(and))
        && tree.token(and).getEntity().isEmpty();
  }

  /** The first word of "has never been": where the verb with its auxiliaries begins. */
  static int start(Tree tree, int verb) {
    int start =
        tree.firstChild(
            verb,
            c ->
                c < verb
                    && tree.is(c, "aux", "auxpass", "neg", "advmod")
                    && Tokens.all(c, verb, tree.below(verb)::get));
    return start == Tree.NONE ? verb : start;
  }

  /** The finite verb before the "and" that governs what it was taken for. */
  private static int main(Tree tree, int verb, int and) {
    int node = tree.head(verb);
    for (int steps = 0; steps < tree.size() && !isMain(tree, node, and); steps++) {
      node = tree.head(node);
    }
    return node;
  }

  private static boolean isMain(Tree tree, int node, int and) {
    return node < 0 || (node < and && tree.isVerb(node) && Standing.isFinite(tree, node));
  }

  /** Whether the parser joined the verb to that verb, or gave it another way to be said. */
  private static boolean isWell(Tree tree, int verb, int own, int subject, int main) {
    boolean joined = tree.is(verb, "conj") && tree.head(verb) == main;
    return joined
        ? own != Tree.NONE || subject == Tree.NONE
        : subject != Tree.NONE && tree.is(verb, "relcl", "acl");
  }

  /** Whether a nearer verb may go on, or the noun before is not the subject by its number. */
  private static boolean isOtherwise(Tree tree, int verb, int subject, int and, int main) {
    return subject == Tree.NONE
        ? Tokens.any(main + 1, and, i -> tree.isVerb(i) && Standing.isFinite(tree, i))
        : SecondSubjects.disagrees(tree, verb, subject);
  }
}
