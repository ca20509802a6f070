package org.consilience.claim.grammar;

import java.util.BitSet;

/** Pairs of words of which a clause may have one half: "not only ..., but". */
public final class Correlatives {
  private Correlatives() {}

  /**
   * Leaves out a "not only" whose "but" is told elsewhere: what not only happened happened.
   *
   * @param tokens what is written
   */
  public static void complete(Tree tree, BitSet tokens, Rendering rendering) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      int only = i + 1;
      boolean pair =
          tree.lower(i).equals("not") && tokens.get(only) && tree.lower(only).equals("only");
      if (pair && Tokens.none(tokens, t -> t > only && tree.hasLemma(t, "but", "also"))) {
        rendering.replace(i, "").replace(only, "");
      }
    }
  }
}
