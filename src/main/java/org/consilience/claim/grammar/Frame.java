package org.consilience.claim.grammar;

import java.util.BitSet;

/**
 * A reporting frame: who asserts, and by which verb. "the ministry said in a statement"
 *
 * @param cue the reporting verb, or "according"
 * @param source the token that heads the asserting noun phrase, or {@link Tree#NONE}
 * @param own the tokens of the frame without what is asserted
 */
public record Frame(Tree tree, int cue, int source, BitSet own) {
  /** The cue as the contract names it. */
  public String cueText() {
    return Frames.isAccording(tree, cue) ? "according to" : tree.lemma(cue);
  }

  /** The first token; the cue's where nothing else of the frame is left. */
  public int first() {
    return own.isEmpty() ? cue : own.nextSetBit(0);
  }

  /** Behind the last token. */
  public int end() {
    return own.isEmpty() ? cue + 1 : own.length();
  }
}
