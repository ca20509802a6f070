package org.consilience.claim.grammar;

import java.util.BitSet;

/**
 * One predicate with what belongs to it in the sentence.
 *
 * @param head the predicate
 * @param subject its subject, possibly shared with an earlier predicate; {@link Tree#NONE} where
 *     the text has none
 * @param own the tokens that state it: its subtree without the clauses that are claims of their own
 */
public record Clause(Tree tree, int head, int subject, BitSet own) {
  public int first() {
    return own.nextSetBit(0);
  }

  /** One past the last token. */
  public int end() {
    return own.length();
  }

  String predicate() {
    return tree.lemma(head);
  }
}
