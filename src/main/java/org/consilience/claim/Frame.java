package org.consilience.claim;

import java.util.BitSet;

/**
 * A reporting frame: who asserts, and by which verb. "the ministry said in a statement"
 *
 * @param cue the reporting verb, or "according"
 * @param source the token that heads the asserting noun phrase, or {@link Tree#NONE}
 * @param own the tokens of the frame without what is asserted
 */
record Frame(Tree tree, int cue, int source, BitSet own) {
  /** The cue as the contract names it. */
  String cueText() {
    return Frames.isAccording(tree, cue) ? "according to" : tree.lemma(cue);
  }

  int first() {
    return own.nextSetBit(0);
  }

  int end() {
    return own.length();
  }
}
