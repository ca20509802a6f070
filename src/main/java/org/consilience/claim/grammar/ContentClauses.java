package org.consilience.claim.grammar;

import java.util.Set;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Whether the content clause of a verb is told as a fact. What is doubted, asked about, supposed or
 * not yet said is not.
 */
final class ContentClauses {
  private static final Set<String> DOUBTS =
      Set.of("unlikely", "doubtful", "impossible", "untrue", "false", "wrong", "unclear");

  private ContentClauses() {}

  /**
   * What a finite verb says, not what a noun hopes ("hopes that"), a copula defines ("the deal was
   * that") or an open verb leaves open ("to suggest that").
   */
  static boolean isContent(Tree tree, int i) {
    int governor = tree.head(i);
    boolean told =
        governor < 0
            || Frames.isParenthesis(tree, i)
            || isParted(tree, i)
            || isSpliced(tree, i)
            || (tree.isVerb(governor)
                && !tree.hasLemma(governor, "be", "have")
                && !isDoubted(tree, governor)
                && !isSupposed(tree, governor)
                && !isAsked(tree, governor)
                && !isYetToBeSaid(tree, governor)
                && !isOpen(tree, governor)
                && !isUntold(tree, governor));
    return told && (Standing.isFinite(tree, i) || isTakenForParticiple(tree, i));
  }

  /** "made sure that all knew that": who knows is not said to know. */
  private static boolean isUntold(Tree tree, int governor) {
    int above = tree.head(governor);
    return tree.is(governor, "ccomp") && above >= 0 && tree.tag(above).startsWith("JJ");
  }

  /** "how anyone believed that": what is asked about is not told. */
  private static boolean isAsked(Tree tree, int governor) {
    return tree.is(governor, "ccomp", "pcomp", "csubj")
        && tree.anyChild(governor, c -> c < governor && tree.hasLemma(c, "how", "why", "what"));
  }

  /** "will issue a statement saying that": it is not said yet. */
  private static boolean isYetToBeSaid(Tree tree, int governor) {
    return tree.is(governor, "acl")
        && tree.tag(governor).equals("VBG")
        && tree.head(governor) >= 0
        && Standing.isUnasserted(tree, tree.head(governor));
  }

  /** "if he thinks that": what depends on a condition is as open as it is. */
  private static boolean isSupposed(Tree tree, int governor) {
    return tree.is(governor, "advcl", "ccomp", "pcomp") && Standing.isCondition(tree, governor);
  }

  /** Of two sentences joined by a semicolon the parser may hang the first below the second. */
  private static boolean isParted(Tree tree, int i) {
    int governor = tree.head(i);
    return governor > i
        && tree.indices()
            .anyMatch(t -> t > i && t < governor && tree.token(t).getForm().equals(";"));
  }

  /** "She is a judge, he is a clerk": the parser may hang the first sentence below the second. */
  static boolean isSpliced(Tree tree, int i) {
    int governor = tree.head(i);
    int subject = governor > i ? Clauses.ownSubject(tree, governor) : Tree.NONE;
    return tree.is(i, "ccomp")
        && subject > tree.below(i).length()
        && tree.token(tree.below(i).length()).getForm().equals(",")
        && !Lexicon.isReporting(tree.lemma(governor))
        && !tree.hasLemma(subject, "it", "there", "that", "this")
        && !tree.hasTag(tree.below(i).nextSetBit(0), "VBD", "MD", "IN")
        && tree.child(governor, "attr", "acomp", "dobj", "prep") > subject;
  }

  /** "it seems unlikely that": what is doubted is not said to be so. */
  private static boolean isDoubted(Tree tree, int verb) {
    return tree.anyChild(
        verb, c -> tree.is(c, "acomp", "oprd", "attr") && DOUBTS.contains(tree.lemma(c)));
  }

  /** "the factory never reopened": a past with a subject that the tagger takes for a participle. */
  private static boolean isTakenForParticiple(Tree tree, int i) {
    return tree.tag(i).equals("VBN") && Clauses.ownSubject(tree, i) != Tree.NONE;
  }

  private static boolean isOpen(Tree tree, int verb) {
    return tree.isInfinitive(verb)
        || isOpenBelow(tree, verb)
        || tree.child(verb, "neg") != Tree.NONE
        || (Standing.isModal(tree, verb) && !Insertions.isRemark(tree, verb));
  }

  /** "to help ensure that all are safe". */
  private static boolean isOpenBelow(Tree tree, int verb) {
    return tree.is(verb, "xcomp")
        && tree.tag(verb).equals("VB")
        && tree.isInfinitive(tree.head(verb));
  }

  /**
   * Whether a finite clause has nobody else's subject: what stands before its report, and "that the
   * actress, Ann, died" behind "it was confirmed by Lee".
   */
  static boolean isOwn(Tree tree, int verb) {
    return tree.is(verb, "ccomp")
        && Standing.isFinite(tree, verb)
        && (tree.head(verb) > verb
            || tree.anyChild(
                verb, c -> c < verb && tree.is(c, "mark") && tree.lower(c).equals("that")));
  }
}
