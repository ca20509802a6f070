package org.consilience.claim.grammar;

import java.util.BitSet;

/** How far a clause reaches, whatever the parser hangs below its verb. */
final class Bounds {
  private Bounds() {}

  /** Takes out of a clause's words what marks of punctuation or a subordinator part from it. */
  static void keep(Tree tree, int predicate, BitSet own) {
    cutBeforeMark(tree, predicate, own);
    cutAtSemicolon(tree, predicate, own);
    cutBrackets(tree, predicate, own);
    takeBeforeMark(tree, predicate, own);
  }

  /** "began a bit late | after one juror left": the juror, of whom the parser tells it, is not. */
  private static void cutBeforeMark(Tree tree, int predicate, BitSet own) {
    int mark = mark(tree, predicate);
    own.andNot(mark == Tree.NONE ? new BitSet() : ahead(tree, predicate, mark));
  }

  /** What the clause above has of {@link #cutBeforeMark}. */
  private static void takeBeforeMark(Tree tree, int predicate, BitSet own) {
    for (int child : tree.children(predicate)) {
      int mark = child > predicate ? mark(tree, child) : Tree.NONE;
      BitSet ahead = mark == Tree.NONE ? new BitSet() : ahead(tree, child, mark);
      if (ahead.length() == mark && ahead.nextSetBit(0) == own.length()) {
        own.or(ahead);
      }
    }
  }

  /** The word that leads in an adverbial clause behind its main one, or {@link Tree#NONE}. */
  private static int mark(Tree tree, int predicate) {
    int mark = tree.is(predicate, "advcl") ? tree.child(predicate, "mark") : Tree.NONE;
    return mark < predicate && tree.head(predicate) < mark ? mark : Tree.NONE;
  }

  /** What stands before a clause's mark and hangs on a word behind it. */
  private static BitSet ahead(Tree tree, int predicate, int mark) {
    BitSet ahead = new BitSet();
    for (int child : tree.children(predicate)) {
      if (child > mark) {
        ahead.or(tree.below(child));
      }
    }
    ahead.clear(mark, Math.max(mark, ahead.length()));
    return ahead;
  }

  /** "Lee, who is a judge; Ann Moe, a clerk;": the list of which it is an item goes on. */
  private static void cutAtSemicolon(Tree tree, int predicate, BitSet own) {
    if (tree.is(predicate, "relcl")) {
      int end = Tokens.first(own, i -> i > predicate && tree.token(i).getForm().equals(";"));
      own.clear(end == Tree.NONE ? own.length() : end, own.length());
    }
  }

  /** "the average (only Oslo scored less)": a sentence in brackets is another one. */
  private static void cutBrackets(Tree tree, int predicate, BitSet own) {
    for (int open = 0; open < tree.size(); open++) {
      int close = tree.token(open).getForm().equals("(") ? close(tree, open) : Tree.NONE;
      if (close > open && Tokens.any(open, close, v -> isSentence(tree, v))) {
        boolean inside = open < predicate && predicate < close;
        own.clear(inside ? close : open, inside ? tree.size() : close + 1);
        own.clear(0, inside ? open + 1 : 0);
      }
    }
  }

  private static int close(Tree tree, int open) {
    return Tokens.first(open, tree.size(), c -> tree.token(c).getForm().equals(")"));
  }

  private static boolean isSentence(Tree tree, int i) {
    return tree.isVerb(i) && Standing.isFinite(tree, i) && Clauses.ownSubject(tree, i) != Tree.NONE;
  }
}
