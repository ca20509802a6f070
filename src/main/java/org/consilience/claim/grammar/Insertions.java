package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import org.consilience.claim.lexicon.Lexicon;

/** Frames that speak for less or for more than the clause they hang on. */
public final class Insertions {
  private Insertions() {}

  /** The cues right before a clause that speak for it and not for the one that both hang on. */
  static List<Integer> before(Tree tree, int node) {
    List<Integer> cues = new ArrayList<>();
    for (int child : tree.children(tree.head(node))) {
      if (isBefore(tree, child, tree.below(node).nextSetBit(0))) {
        cues.add(child);
      }
    }
    return cues;
  }

  private static boolean isBefore(Tree tree, int cue, int start) {
    return cue < start
        && Frames.isFrame(tree, cue)
        && Frames.isParenthesis(tree, cue)
        && isInner(tree, cue)
        && Tokens.all(cue + 1, start, tree::isPunctuation);
  }

  /**
   * The cues behind a clause that hang on another one coordinated with it: in "He drove up and
   * broke in, police say, and went upstairs" the police say what stands before them as well.
   */
  static List<Integer> behind(Tree tree, int node) {
    List<Integer> cues = new ArrayList<>();
    for (int i = node + 1; i < tree.size(); i++) {
      if (isBehind(tree, i, node)) {
        cues.add(i);
      }
    }
    return cues;
  }

  private static boolean isBehind(Tree tree, int cue, int node) {
    return tree.isVerb(cue)
        && isBetween(tree, node, cue, tree.head(cue))
        && Frames.isFrame(tree, cue)
        && Frames.isParenthesis(tree, cue)
        && Tokens.none(node, cue, i -> isEnd(tree, i));
  }

  private static boolean isBetween(Tree tree, int node, int cue, int verb) {
    return cue < verb
        && tree.is(verb, "conj")
        && tree.firstConjunct(verb) == tree.firstConjunct(node)
        && Tokens.any(cue, verb, i -> tree.is(i, "cc"));
  }

  private static boolean isEnd(Tree tree, int i) {
    return tree.isQuotationMark(i) || tree.token(i).getForm().equals(";");
  }

  /** "was shot after, police say, drawing a knife": only what the preposition leads in is said. */
  static boolean isInner(Tree tree, int cue) {
    int before = tree.below(cue).nextSetBit(0) - 1;
    while (before >= 0 && tree.isPunctuation(before)) {
      before--;
    }
    return before >= 0
        && tree.is(before, "prep", "mark")
        && tree.tag(before).equals("IN")
        && tree.allChildren(before, tree::isPunctuation);
  }

  /** "It should be noted that": a turn by which the text itself asserts what follows. */
  public static boolean isRemark(Tree tree, int cue) {
    return tree.child(cue, "auxpass") != Tree.NONE
        && tree.child(cue, "agent") == Tree.NONE
        && "SPEECH".equals(Lexicon.REPORTING.get(tree.lemma(cue)))
        && tree.anyChild(cue, c -> tree.is(c, "aux") && tree.hasLemma(c, "should", "must"))
        && tree.anyChild(cue, c -> tree.is(c, "nsubjpass", "expl") && tree.lower(c).equals("it"));
  }
}
