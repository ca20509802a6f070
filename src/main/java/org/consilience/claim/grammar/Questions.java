package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.stream.IntStream;

/** What is asked, and so not said to be so. */
public final class Questions {
  private Questions() {}

  /** Whether a predicate is told in the main clause of a sentence that asks, or in its content. */
  public static boolean isAsked(Tree tree, int predicate) {
    BitSet all = new BitSet();
    all.set(0, tree.size());
    int node = tree.firstConjunct(predicate);
    for (int steps = 0; tree.is(node, "ccomp") && steps < tree.size(); steps++) {
      node = tree.firstConjunct(Math.max(0, tree.head(node)));
    }
    return tree.is(node, "root") && isQuestion(tree, all) && !isMarkApart(tree, predicate);
  }

  /** A question mark within quotation marks asks nothing of what stands before them. */
  private static boolean isMarkApart(Tree tree, int predicate) {
    return IntStream.range(predicate, tree.size() - 1).filter(tree::isQuotationMark).count() % 2
        == 1;
  }

  /** Whether words end with a question mark, but for marks of quotation. */
  public static boolean isQuestion(Tree tree, BitSet words) {
    int last = words.length() - 1;
    while (last >= 0 && tree.isQuotationMark(last)) {
      last = words.previousSetBit(last - 1);
    }
    return last >= 0 && tree.token(last).getForm().equals("?");
  }
}
