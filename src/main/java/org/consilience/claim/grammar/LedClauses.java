package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consilience.claim.grammar.Attachments.Move;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Clauses whose leading word the parser took for a preposition: "She left after the mill | burned",
 * with a verb that nobody does behind it.
 */
final class LedClauses {
  private static final Set<String> LEADING =
      Set.of("after", "before", "since", "until", "till", "as", "than");

  private LedClauses() {}

  /** What to hang anew for a finite verb right behind such a phrase; nothing where it is well. */
  static List<Move> moves(Tree tree, int verb) {
    boolean loose =
        !tree.is(verb, "aux", "auxpass", "relcl", "acl")
            && Standing.isFinite(tree, verb)
            && (Clauses.ownSubject(tree, verb) == Tree.NONE || isTaken(tree, verb))
            && tree.child(verb, "agent") == Tree.NONE;
    int subject = loose ? nounBefore(tree, SecondClauses.start(tree, verb)) : Tree.NONE;
    int leading = tree.head(subject);
    return leading < 0
            || !isLeading(tree, leading, verb)
            || tree.hasEntity(tree.below(subject).nextSetBit(0), "DATE", "TIME")
            || SecondSubjects.disagrees(tree, verb, subject)
            || (tree.lower(leading).equals("as") && isOtherwise(tree, verb, subject))
        ? List.of()
        : moves(tree, verb, subject, leading);
  }

  /** "They hired Lee, who left after the mill | burned": Lee is whom they hired. */
  private static boolean isTaken(Tree tree, int verb) {
    int subject = Clauses.ownSubject(tree, verb);
    int above = tree.head(verb);
    return tree.is(verb, "conj")
        && above < subject
        && tree.child(subject, "relcl") > subject
        && tree.child(above, "dobj") == Tree.NONE
        && Soundness.isStray(tree, verb);
  }

  private static List<Move> moves(Tree tree, int verb, int subject, int leading) {
    int taken = Clauses.ownSubject(tree, verb);
    List<Move> moves = new ArrayList<>(led(tree, verb, subject, leading));
    if (taken != Tree.NONE && taken != subject) {
      moves.add(new Move(taken, tree.head(verb), "dobj"));
    }
    return moves;
  }

  private static List<Move> led(Tree tree, int verb, int subject, int leading) {
    Move own = new Move(subject, verb, passive(tree, verb) ? "nsubjpass" : "nsubj");
    return tree.head(leading) == verb
        ? List.of(own, new Move(leading, verb, "mark"))
        : List.of(
            own, new Move(leading, verb, "mark"), new Move(verb, tree.head(leading), "advcl"));
  }

  private static boolean passive(Tree tree, int verb) {
    return tree.child(verb, "auxpass") != Tree.NONE;
  }

  /** The noun whose phrase ends where the verb begins. */
  private static int nounBefore(Tree tree, int end) {
    return tree.indices()
        .filter(i -> i < end && tree.is(i, "pobj") && tree.below(i).length() == end)
        .filter(i -> tree.below(i).cardinality() == end - tree.below(i).nextSetBit(0))
        .findFirst()
        .orElse(Tree.NONE);
  }

  /** "chosen as host should please", "as the season proved": an office, a remark. */
  private static boolean isOtherwise(Tree tree, int verb, int noun) {
    boolean office =
        tree.tag(noun).equals("NN") && tree.child(noun, "det", "poss", "neg") == Tree.NONE;
    return office && !Nonfinite.isPlural(tree, noun)
        || Lexicon.isReporting(tree.lemma(verb))
        || tree.child(verb, "ccomp") != Tree.NONE;
  }

  private static boolean isLeading(Tree tree, int word, int verb) {
    return word < verb
        && LEADING.contains(tree.lower(word))
        && tree.is(word, "prep", "mark")
        && tree.head(word) >= 0
        && (tree.head(word) == verb
            || !tree.below(verb).get(tree.head(word))
            || isTaken(tree, verb));
  }
}
