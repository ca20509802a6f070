package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import org.consilience.model.Sentence;

/**
 * A sentence's dependency tree (ClearNLP labels) with the walks that the extractors need. What is
 * no token ({@link #NONE}: above the root, the missing child) has no dependents.
 */
public final class Tree extends Labels {
  private static final int[] CHILDLESS = {};

  private final List<List<Integer>> children;
  private final int[][] dependents;
  private final Memo<BitSet> subtrees = new Memo<>(size());

  /** As {@link Clauses#isPredicate} finds it. */
  final Memo<Boolean> predicates = new Memo<>(size());

  /** As {@link Clauses#ownSubject} finds it. */
  final Memo<Integer> subjects = new Memo<>(size());

  /** As {@link Standing#isFinite} finds it. */
  final Memo<Boolean> finite = new Memo<>(size());

  /** As {@link Clauses#at} cuts them. */
  final Memo<Clause> clauses = new Memo<>(size());

  /** As {@link Phrases#whole} finds it, to read only. */
  final Memo<BitSet> phrases = new Memo<>(size());

  /** As {@link Standing#standsAlone} finds it. */
  final Memo<Boolean> standing = new Memo<>(size());

  /** As {@link Frames#isFrame} finds it. */
  final Memo<Boolean> framing = new Memo<>(size());

  /** As {@link Auxiliaries#shared} finds them. */
  final Memo<List<Integer>> auxiliaries = new Memo<>(size());

  /** As {@link Frames#content} finds it. */
  final Memo<Integer> contents = new Memo<>(size());

  /** As {@link Frames#above} finds them. */
  final Memo<List<Frame>> frames = new Memo<>(size());

  /** As {@link Parts#isPart} finds it. */
  public final Memo<Boolean> parts = new Memo<>(size());

  private Tree(Sentence sentence, List<List<Integer>> children) {
    super(sentence);
    this.children = children;
    this.dependents = new int[size()][];
    for (int i = 0; i < size(); i++) {
      dependents[i] = unboxed(children.get(i));
    }
  }

  private static int[] unboxed(List<Integer> children) {
    int[] unboxed = new int[children.size()];
    for (int c = 0; c < unboxed.length; c++) {
      unboxed[c] = children.get(c);
    }
    return unboxed;
  }

  /** The tree with what {@link Attachments} mends in it. */
  public static Tree of(Sentence sentence) {
    return Attachments.mended(parsed(sentence));
  }

  static Tree parsed(Sentence sentence) {
    // Most words have nothing below them.
    List<List<Integer>> children =
        new ArrayList<>(Collections.nCopies(sentence.getTokens().size(), List.of()));
    for (int i = 0; i < children.size(); i++) {
      int head = sentence.getTokens().get(i).getHead();
      if (head >= 0) {
        if (children.get(head).isEmpty()) {
          children.set(head, new ArrayList<>());
        }
        children.get(head).add(i);
      }
    }
    return new Tree(sentence, children);
  }

  public List<Integer> children(int i) {
    return i < 0 ? List.of() : children.get(i);
  }

  private int[] dependents(int i) {
    return i < 0 ? CHILDLESS : dependents[i];
  }

  /** The first dependent with one of the relations, or {@link #NONE}. */
  public int child(int i, String... relations) {
    for (int child : dependents(i)) {
      if (is(child, relations)) {
        return child;
      }
    }
    return NONE;
  }

  /** {@link #child(int, String...)} for one relation. */
  public int child(int i, String relation) {
    for (int child : dependents(i)) {
      if (is(child, relation)) {
        return child;
      }
    }
    return NONE;
  }

  /** {@link #child(int, String...)} for two relations. */
  public int child(int i, String one, String other) {
    for (int child : dependents(i)) {
      if (is(child, one, other)) {
        return child;
      }
    }
    return NONE;
  }

  /** The first dependent that is wanted, or {@link #NONE}. */
  public int firstChild(int i, IntPredicate wanted) {
    for (int child : dependents(i)) {
      if (wanted.test(child)) {
        return child;
      }
    }
    return NONE;
  }

  public boolean anyChild(int i, IntPredicate wanted) {
    return firstChild(i, wanted) != NONE;
  }

  public boolean allChildren(int i, IntPredicate wanted) {
    for (int child : dependents(i)) {
      if (!wanted.test(child)) {
        return false;
      }
    }
    return true;
  }

  /** The token and everything below it, for the caller to change. */
  public BitSet subtree(int i) {
    return (BitSet) below(i).clone();
  }

  /** {@link #subtree} to read only. */
  public BitSet below(int i) {
    return i == NONE ? new BitSet() : subtrees.of(i, this::walked);
  }

  private BitSet walked(int i) {
    BitSet tokens = new BitSet();
    tokens.set(i);
    int[] open = dependents[i].length == 0 ? dependents[i] : new int[size()];
    int last = 0;
    for (int next = i; next != NONE; next = last == 0 ? NONE : open[--last]) {
      for (int child : dependents[next]) {
        if (!tokens.get(child)) {
          tokens.set(child);
          open[last++] = child;
        }
      }
    }
    return tokens;
  }

  /**
   * Follows "and", "or" back to the first of the coordinated; the token itself where nothing is
   * coordinated.
   */
  public int firstConjunct(int i) {
    int first = i;
    for (int steps = 0; is(first, "conj") && head(first) >= 0 && steps < size(); steps++) {
      first = head(first);
    }
    return first;
  }

  boolean isInfinitive(int i) {
    return anyChild(i, c -> is(c, "aux") && lemma(c).equals("to"));
  }

  /** Whether a comma or bracket stands right before the subtree of a token. */
  public boolean isSetOff(int i) {
    int before = below(i).nextSetBit(0) - 1;
    return before >= 0 && (isComma(before) || isComma(before + 1));
  }
}
