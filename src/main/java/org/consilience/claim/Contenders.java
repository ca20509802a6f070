package org.consilience.claim;

import java.util.BitSet;
import org.consilience.claim.grammar.Tree;

/** Offices that somebody is only meant for. */
final class Contenders {
  private Contenders() {}

  /** "his nominee for treasurer, Ann Smith": she is no treasurer yet. */
  static boolean isOnlySought(Tree tree, BitSet role) {
    int first = role.nextSetBit(0);
    int before = first > 0 && tree.is(first - 1, "det") ? first - 2 : first - 1;
    return before > 0
        && tree.hasLemma(before, "for", "as")
        && tree.hasLemma(
            before - 1,
            "nominee",
            "nomination",
            "nominate",
            "candidate",
            "contender",
            "pick",
            "choice",
            "favourite",
            "favorite",
            "hopeful");
  }
}
