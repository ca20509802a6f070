package org.consilience.claim.grammar;

import java.util.List;
import org.consilience.claim.lexicon.Inflection;

/**
 * The auxiliaries and the negation that a coordinated verb shares with the first one: in "will not
 * build or sell cars" nobody will sell any.
 */
public final class Auxiliaries {
  private Auxiliaries() {}

  /** The tokens before the first conjunct that count for this verb; none where it has its own. */
  static List<Integer> shared(Tree tree, int verb) {
    return tree.auxiliaries.of(verb, v -> found(tree, v));
  }

  private static List<Integer> found(Tree tree, int verb) {
    int first = Conjuncts.origin(tree, verb);
    boolean bare = tree.hasTag(verb, "VB", "VBN", "VBG") || isToldTo(tree, verb, first);
    if (first == verb
        || !bare
        || hasOwn(tree, verb)
        || isPast(tree, verb, first)
        || isUngoverned(tree, verb, first)) {
      return List.of();
    }
    return tree.children(first).stream()
        .filter(c -> c < first && tree.is(c, "aux", "auxpass", "neg"))
        .filter(c -> !tree.lemma(c).equals("to"))
        .toList();
  }

  /** "was called and told that": who tells somebody names him, so that this is a passive, too. */
  private static boolean isToldTo(Tree tree, int verb, int first) {
    return tree.lower(verb).equals("told")
        && tree.child(first, "auxpass") != Tree.NONE
        && tree.child(verb, "ccomp", "xcomp") != Tree.NONE
        && tree.child(verb, "dobj", "dative") == Tree.NONE;
  }

  /**
   * The "were" that a second passive with a subject of its own does without: "shops were shut and
   * the port deserted"; none where there is no such gap.
   */
  static int gapped(Tree tree, int verb) {
    int first = tree.firstConjunct(verb);
    boolean gap =
        first != verb
            && tree.tag(verb).equals("VBN")
            && tree.child(verb, "aux", "auxpass", "dobj") == Tree.NONE
            && Clauses.ownSubject(tree, verb) != Tree.NONE
            && tree.child(first, "aux") == Tree.NONE;
    return gap ? tree.child(first, "auxpass") : Tree.NONE;
  }

  /** "is striking and hurt": no form of "be" goes with an infinitive. */
  private static boolean isUngoverned(Tree tree, int verb, int first) {
    return tree.tag(verb).equals("VB")
        && tree.tag(first).equals("VBG")
        && tree.allChildren(first, c -> !tree.tag(c).equals("MD"));
  }

  /** "were chased and sought refuge": a form of the past with an object is no passive. */
  private static boolean isPast(Tree tree, int verb, int first) {
    return tree.tag(verb).equals("VBN")
        && tree.child(first, "auxpass") != Tree.NONE
        && tree.child(verb, "dobj") != Tree.NONE
        && Inflection.past(tree.lemma(verb), false).equals(tree.lower(verb));
  }

  /** "was burning and being fought". */
  private static boolean isBeing(Tree tree, int verb, int auxiliary) {
    return tree.lower(auxiliary).equals("being")
        && tree.is(verb, "conj")
        && tree.tag(tree.firstConjunct(verb)).equals("VBG");
  }

  private static boolean hasOwn(Tree tree, int verb) {
    int own = tree.child(verb, "aux", "auxpass");
    return (own != Tree.NONE && !isBeing(tree, verb, own))
        || Clauses.ownSubject(tree, verb) != Tree.NONE;
  }
}
