package org.consilience.claim;

import java.util.BitSet;
import java.util.Set;

/** What a sentence leaves short and a claim of its own must not: clitics, and commas of lists. */
final class Spoken {
  private static final Set<String> CLITICS = Set.of("'s", "\u2019s");

  private Spoken() {}

  /** The "'s" of "he's", which behind a name would be taken for a possessive. */
  static void writeOut(Tree tree, BitSet tokens, Rendering rendering) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (isClitic(tree, i)) {
        rendering.replace(i, finite(tree, i));
      }
    }
  }

  private static boolean isClitic(Tree tree, int i) {
    return i > 0
        && tree.tag(i).equals("VBZ")
        && CLITICS.contains(tree.token(i).getForm())
        && tree.tag(i - 1).equals("PRP")
        && !tree.lemma(i - 1).equals("it");
  }

  private static String finite(Tree tree, int clitic) {
    boolean perfect =
        tree.is(clitic, "aux") && tree.tag(Math.max(0, tree.head(clitic))).equals("VBN");
    return perfect ? " has" : " is";
  }

  /** A comma between two words of the claim is the claim's, whatever the parser hangs it on. */
  static void closeLists(Tree tree, BitSet tokens) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      boolean hole = i + 2 < tree.size() && !tokens.get(i + 1) && tokens.get(i + 2);
      if (hole && tree.token(i + 1).getForm().equals(",")) {
        tokens.set(i + 1);
      }
    }
  }
}
