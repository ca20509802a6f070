package org.consilience.claim;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Questions to sets of tokens, without the streams that cost more than most of the answers. */
final class Tokens {
  private Tokens() {}

  static boolean any(BitSet tokens, IntPredicate wanted) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (wanted.test(i)) {
        return true;
      }
    }
    return false;
  }

  static boolean none(BitSet tokens, IntPredicate unwanted) {
    return !any(tokens, unwanted);
  }
}
