package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Questions to tokens and sets of them, without the streams that cost more than most of the
 * answers.
 */
public final class Tokens {
  private Tokens() {}

  public static boolean any(BitSet tokens, IntPredicate wanted) {
    return first(tokens, wanted) != Tree.NONE;
  }

  /** Whether a token of a run is wanted, its end left out. */
  public static boolean any(int from, int end, IntPredicate wanted) {
    return first(from, end, wanted) != Tree.NONE;
  }

  public static boolean none(int from, int end, IntPredicate unwanted) {
    return !any(from, end, unwanted);
  }

  public static boolean all(int from, int end, IntPredicate wanted) {
    for (int i = from; i < end; i++) {
      if (!wanted.test(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first token of a run that is wanted, or {@link Tree#NONE}. */
  public static int first(int from, int end, IntPredicate wanted) {
    for (int i = from; i < end; i++) {
      if (wanted.test(i)) {
        return i;
      }
    }
    return Tree.NONE;
  }

  public static int first(BitSet tokens, IntPredicate wanted) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (wanted.test(i)) {
        return i;
      }
    }
    return Tree.NONE;
  }

  /** Whether a form has neither letter nor digit, sign of currency or "%". */
  static boolean isSilent(String form) {
    for (int at = 0; at < form.length(); at += Character.charCount(form.codePointAt(at))) {
      if (isMeaningful(form.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMeaningful(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.CURRENCY_SYMBOL
        || point == '%';
  }

  public static boolean isOneOf(String word, String... words) {
    for (String other : words) {
      if (other.equals(word)) {
        return true;
      }
    }
    return false;
  }

  public static boolean none(BitSet tokens, IntPredicate unwanted) {
    return !any(tokens, unwanted);
  }
}
