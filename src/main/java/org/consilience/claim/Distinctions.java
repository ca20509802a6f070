package org.consilience.claim;

import java.util.BitSet;
import java.util.Set;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Descriptions that set what they stand for apart from others of its kind: "the last government" is
 * not the one that a text tells of, and "that deputy" behind "a second deputy" not the first.
 */
final class Distinctions {
  /** Sentences back. */
  private static final int NEAR = 1;

  /** The relatives are comparatives: of two, one is the elder. */
  private static final Set<String> OF_TWO = Set.of("elder", "younger", "older", "other");

  private final Reading reading;

  Distinctions(Reading reading) {
    this.reading = reading;
  }

  /** Whether a noun, or what it repeats, is told apart from others of its kind. */
  boolean isApart(int sentence, int noun) {
    Tree tree = reading.trees().get(sentence);
    if (isMarked(tree, noun)) {
      return true;
    }
    for (int s = sentence; s >= Math.max(0, sentence - NEAR); s--) {
      Tree before = reading.trees().get(s);
      int end = s == sentence ? noun : before.size();
      for (int i = before.nounBefore(end); i != Tree.NONE; i = before.nounBefore(i)) {
        if (before.lemma(i).equals(tree.lemma(noun))) {
          return isMarked(before, i);
        }
      }
    }
    return false;
  }

  private static boolean isMarked(Tree tree, int noun) {
    BitSet phrase = Phrases.core(tree, noun);
    return Tokens.any(
        phrase,
        i ->
            i < noun
                && (tree.hasEntity(i, "ORDINAL") || Lexicon.CONTRASTS.contains(tree.lemma(i))));
  }

  /** "the elder Smith": of two Smiths, not the one whom the text mostly tells of. */
  static boolean isOfTwo(Tree tree, int name) {
    return tree.anyChild(name, c -> c < name && OF_TWO.contains(tree.lower(c)));
  }
}
