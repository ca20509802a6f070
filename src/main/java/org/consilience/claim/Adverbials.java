package org.consilience.claim;

import java.util.BitSet;

/** Gerunds that a clause is not whole without, though they are claims of their own as well. */
final class Adverbials {
  /** Tokens: what is longer tells more than how. */
  private static final int LONGEST = 10;

  private Adverbials() {}

  /**
   * Takes up what follows without a comma and says how or in what: "did well hosting the gala",
   * "was fined for selling fakes". It is a claim of its own as well, but this one is not whole
   * without.
   */
  static void take(Clause clause, BitSet rest) {
    Tree tree = clause.tree();
    for (int child : tree.children(clause.head())) {
      boolean gerund = tree.is(child, "advcl") && tree.tag(child).equals("VBG");
      boolean governed = tree.is(child, "prep") && tree.child(child, "pcomp") != Tree.NONE;
      BitSet words = gerund || governed ? tree.below(child) : new BitSet();
      boolean beside = words.nextSetBit(0) == rest.length() && !tree.isSetOff(child);
      if (child > clause.head() && beside && words.cardinality() <= LONGEST) {
        rest.or(plain(tree, words));
      }
    }
  }

  /** Without additions set off by commas. */
  private static BitSet plain(Tree tree, BitSet words) {
    BitSet plain = (BitSet) words.clone();
    words.stream()
        .filter(i -> tree.is(i, "appos", "relcl", "acl") && tree.isSetOff(i))
        .forEach(i -> plain.andNot(tree.below(i)));
    return Clauses.trimmed(tree, plain);
  }
}
