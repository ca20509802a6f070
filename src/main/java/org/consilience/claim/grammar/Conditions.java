package org.consilience.claim.grammar;

import org.consilience.claim.lexicon.Lexicon;

/** Whether a clause is said to hold under a condition only. */
final class Conditions {
  private Conditions() {}

  static boolean isConditional(Clause clause) {
    Tree tree = clause.tree();
    return tree.anyChild(clause.head(), c -> tree.is(c, "mark") && isIf(tree, c))
        || tree.anyChild(clause.head(), c -> isCondition(tree, c))
        || isShared(tree, clause.head())
        || isFronted(tree, clause.head());
  }

  private static boolean isCondition(Tree tree, int child) {
    return tree.is(child, "advcl") && tree.anyChild(child, m -> isIf(tree, m));
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

  /** "as if" compares, "even if" concedes, and "asked if" does not suppose. */
  private static boolean isIf(Tree tree, int word) {
    return tree.hasLemma(word, "if", "unless")
        && !(word > 0 && Tokens.isOneOf(tree.lower(word - 1), "as", "even"))
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
