package org.consilience.claim;

import java.util.BitSet;
import java.util.Set;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tree;

/** Where a document brings in what a claim only calls "the fire". */
final class NounsIntroduced {
  /** Letters of a word that is the tail of another: "ship" of "warship". */
  private static final int SHORTEST_TAIL = 4;

  private final Reading reading;
  private final Pointing pointing;

  NounsIntroduced(Reading reading, Pointing pointing) {
    this.reading = reading;
    this.pointing = pointing;
  }

  /** The nearest sentence that says more of a noun than the claim does, or the first with it. */
  int of(int sentence, int noun, BitSet words) {
    Tree own = reading.trees().get(sentence);
    Set<String> told = Antecedents.modifiers(own, Phrases.whole(own, noun), noun);
    boolean plural = Nonfinite.isPlural(own, noun);
    int first = Introductions.NONE;
    int other = Introductions.NONE;
    for (int s = sentence; s >= Math.max(0, sentence - Introductions.REACH); s--) {
      Tree tree = reading.trees().get(s);
      int end = s == sentence ? noun : tree.size();
      for (int i = tree.nounBefore(end); i != Tree.NONE; i = tree.nounBefore(i)) {
        if (!isNamedBy(tree, i, own.lemma(noun)) || (s == sentence && words.get(i))) {
          continue;
        }
        if (Nonfinite.isPlural(tree, i) != plural) {
          other = Math.max(other, s);
          continue;
        }
        first = s;
        if (!pointing.isPointed(s, tree, i) || tellsMore(tree, i, told)) {
          return s;
        }
      }
    }
    // "A ferry sank. So did another. The two ferries": of another number, where none is of the
    // same.
    return first == Introductions.NONE ? other : first;
  }

  private static boolean tellsMore(Tree tree, int noun, Set<String> known) {
    return !known.containsAll(Antecedents.modifiers(tree, Phrases.whole(tree, noun), noun));
  }

  private static boolean isNamedBy(Tree tree, int i, String lemma) {
    String other = tree.lemma(i);
    return other.endsWith(lemma)
        && (other.length() == lemma.length() || lemma.length() >= SHORTEST_TAIL);
  }
}
