package org.consilience.claim.grammar;

import org.consilience.claim.lexicon.Lexicon;

/** Whether a clause is said to hold under a condition only. */
final class Conditions {
  private Conditions() {}

  static boolean isConditional(Clause clause) {
    Tree tree = clause.tree();
    return tree.anyChild(clause.head(), c -> tree.is(c, "mark") && isIf(tree, c))
        || (!isFact(clause) && tree.anyChild(clause.head(), c -> isCondition(tree, c)))
        || isShared(tree, clause.head())
        || isFronted(tree, clause.head());
  }

  private static boolean isCondition(Tree tree, int child) {
    return tree.is(child, "advcl")
        && (tree.anyChild(child, m -> isIf(tree, m)) || isInverted(tree, child));
  }

  /** "should they agree", "had he known", "were it to burn". */
  static boolean isInverted(Tree tree, int verb) {
    int first = tree.below(verb).nextSetBit(0);
    return tree.is(first, "aux")
        && tree.head(first) == verb
        && Tokens.isOneOf(tree.lower(first), "should", "had", "were")
        && Clauses.ownSubject(tree, verb) > first;
  }

  /** "He apologised if it had hurt her": what was done was done, whatever holds. */
  private static boolean isFact(Clause clause) {
    Tree tree = clause.tree();
    int verb = clause.head();
    return tree.tag(verb).equals("VBD")
        && !tree.is(verb, "ccomp")
        && tree.allChildren(verb, c -> c > verb || !isCondition(tree, c));
  }

  /** "If convicted, he faces prison and will lose his office": the condition holds for both. */
  private static boolean isShared(Tree tree, int verb) {
    int first = tree.firstConjunct(verb);
    return first != verb
        && Clauses.ownSubject(tree, verb) == Tree.NONE
        && tree.anyChild(first, c -> c < first && isCondition(tree, c));
  }

  /** "Surely, if he leads, he would win": whatever verb the parser hangs the condition on. */
  private static boolean isFronted(Tree tree, int verb) {
    int subject = Clauses.ownSubject(tree, verb);
    int start = subject == Tree.NONE ? 0 : tree.below(subject).nextSetBit(0);
    int opening = opening(tree);
    return opening < start - 2
        && isIf(tree, opening)
        && !tree.isComma(opening + 1)
        && tree.isComma(start - 1)
        && (tree.is(verb, "ccomp", "parataxis") || tree.head(verb) < 0)
        && !Frames.isFrame(tree, verb)
        && Tokens.any(opening, start, tree::isVerb);
  }

  /** The first word of a sentence that is no adverb: a conjunction, if any. */
  private static int opening(Tree tree) {
    int i = 0;
    while (i < tree.size() - 1
        && (tree.isPunctuation(i) || tree.is(i, "cc") || tree.tag(i).equals("RB"))) {
      i++;
    }
    return i;
  }

  /**
   * "as if" compares, "even if" concedes, "especially if" adds, and "asked if" does not suppose.
   */
  private static boolean isIf(Tree tree, int word) {
    return tree.hasLemma(word, "if", "unless")
        && !(word > 0
            && Tokens.isOneOf(tree.lower(word - 1), "as", "even", "especially", "particularly"))
        && !isAsked(tree, word);
  }

  /** "declined to say if", where "said if elected he would" supposes. */
  private static boolean isAsked(Tree tree, int word) {
    int before = word - 1;
    return before >= 0
        && tree.lemma(word).equals("if")
        && Lexicon.QUESTION_GOVERNORS.contains(tree.lemma(before))
        && (tree.tag(before).equals("VB") || !tree.hasLemma(before, "say", "tell", "know"));
  }
}
