package org.consilience.claim;

import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/** Clauses that are of use beside another one only: alone they tell nothing, or the opposite. */
final class Remnants {
  private Remnants() {}

  static boolean isOne(Clause clause) {
    return isManner(clause)
        || isInvertedReport(clause)
        || isBareDoubt(clause)
        || isOffset(clause)
        || isJointlyDenied(clause.tree(), clause.head());
  }

  /** "As they have done for years, the farmers met", "as some have noted": the rest tells what. */
  private static boolean isManner(Clause clause) {
    Tree tree = clause.tree();
    int head = clause.head();
    boolean led =
        tree.is(head, "advcl")
            && tree.anyChild(
                head, c -> c < head && tree.is(c, "mark") && tree.lower(c).equals("as"));
    boolean perfect =
        led
            && tree.tag(head).equals("VBN")
            && tree.anyChild(head, c -> tree.is(c, "aux") && tree.lemma(c).equals("have"));
    return (perfect && tree.lemma(head).equals("do"))
        || (perfect && Lexicon.isSaid(tree.lemma(head)) && isWithoutObject(tree, head));
  }

  private static boolean isWithoutObject(Tree tree, int verb) {
    return !tree.anyChild(verb, c -> tree.is(c, "dobj", "ccomp", "auxpass"));
  }

  /** "..., said the weekly in Bergen": what it said stands before. */
  private static boolean isInvertedReport(Clause clause) {
    Tree tree = clause.tree();
    int head = clause.head();
    return clause.subject() > head
        && firstWord(clause) == head
        && Lexicon.isReporting(tree.lemma(head))
        && tree.hasTag(head, "VBD", "VBZ", "VBP")
        && !tree.anyChild(head, c -> c > head && tree.is(c, "ccomp", "xcomp", "dobj"));
  }

  private static int firstWord(Clause clause) {
    return Tokens.first(clause.own(), i -> !clause.tree().isPunctuation(i));
  }

  /** "I may be wrong": about what, another clause tells. */
  private static boolean isBareDoubt(Clause clause) {
    Tree tree = clause.tree();
    int head = clause.head();
    int judged = tree.lemma(head).equals("be") ? tree.child(head, "acomp") : Tree.NONE;
    return judged != Tree.NONE
        && tree.hasLemma(judged, "wrong", "right", "mistaken")
        && tree.children(judged).isEmpty()
        && tree.anyChild(head, c -> tree.hasLemma(c, "may", "might", "could"))
        && clause.own().length() <= judged + 2;
  }

  /** "Minutes after the doors opened": without what happened then, nothing is told. */
  private static boolean isOffset(Clause clause) {
    Tree tree = clause.tree();
    int head = clause.head();
    int first = firstWord(clause);
    return first >= 0
        && first + 1 < head
        && tree.is(head, "advcl")
        && tree.hasTag(first, "NNS", "NNPS")
        && tree.head(first) == head
        && tree.is(first + 1, "mark")
        && tree.hasLemma(first + 1, "after", "before");
  }

  /** "You can't skip lessons and pass": either alone is possible, and only both are not. */
  private static boolean isJointlyDenied(Tree tree, int head) {
    int first = tree.is(head, "conj") ? tree.head(head) : head;
    return first >= 0
        && tree.tag(first).equals("VB")
        && tree.child(first, "neg") != Tree.NONE
        && tree.anyChild(first, c -> tree.is(c, "aux") && tree.hasLemma(c, "can", "ca", "could"))
        && tree.anyChild(first, c -> isJoined(tree, first, c));
  }

  private static boolean isJoined(Tree tree, int first, int second) {
    return tree.is(second, "conj")
        && tree.tag(second).equals("VB")
        && tree.child(second, "nsubj", "nsubjpass", "aux", "auxpass", "neg") == Tree.NONE
        && tree.anyChild(
            first, c -> c > first && c < second && tree.is(c, "cc") && tree.lower(c).equals("and"));
  }
}
