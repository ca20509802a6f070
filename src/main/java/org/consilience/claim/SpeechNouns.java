package org.consilience.claim;

import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/** Nouns for what somebody says: whose words they name. */
final class SpeechNouns {
  private SpeechNouns() {}

  static boolean isIn(Tree tree, int i) {
    return tree.isNoun(i) && Lexicon.SPEECH_NOUNS.contains(tree.lemma(i));
  }

  /**
   * Whose words a noun of speech names: "his claim", "the words of Smith"; or {@link Tree#NONE}.
   */
  static int utterer(Tree tree, int noun) {
    int owner = tree.child(noun, "poss");
    return owner != Tree.NONE
        ? owner
        : tree.children(noun).stream()
            .filter(c -> tree.is(c, "prep", "agent") && tree.hasLemma(c, "of", "by", "from"))
            .map(c -> tree.child(c, "pobj"))
            .filter(c -> c != Tree.NONE)
            .findFirst()
            .orElseGet(() -> giver(tree, noun));
  }

  /** "She offered the explanation that": a verb that adds nothing but who speaks. */
  private static int giver(Tree tree, int noun) {
    int verb = tree.is(noun, "dobj") ? tree.head(noun) : Tree.NONE;
    boolean light =
        verb >= 0
            && tree.hasLemma(verb, "offer", "give", "make", "have", "issue", "provide", "deliver")
            && tree.child(verb, "auxpass") == Tree.NONE;
    return light ? Clauses.subject(tree, verb) : Tree.NONE;
  }
}
