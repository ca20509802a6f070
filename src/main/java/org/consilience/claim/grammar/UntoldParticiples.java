package org.consilience.claim.grammar;

import org.consilience.claim.lexicon.Lexicon;

/** Participles of whom only the reader knows whom they tell of: no claim is made of them. */
final class UntoldParticiples {
  private UntoldParticiples() {}

  static boolean isOne(Tree tree, int verb) {
    int governor = tree.head(verb);
    if (governor < 0 || Clauses.ownSubject(tree, verb) != Tree.NONE) {
      return false;
    }
    if (LooseAttributes.isUntold(tree, verb)) {
      return true;
    }
    return LooseParticiples.isBehindVerb(tree, verb)
        ? isBehindAccompaniment(tree, verb, governor)
            || isOfSecondSubject(tree, verb, governor)
            || isBehindQuotation(tree, verb, governor)
        : verb < governor && isFronted(tree, verb, governor);
  }

  /** "Markets fell, with the index losing ten points, reaching a low": the index did. */
  private static boolean isBehindAccompaniment(Tree tree, int verb, int governor) {
    return tree.isSetOff(verb)
        && tree.anyChild(
            governor,
            c ->
                c > governor
                    && c < verb
                    && tree.lemma(c).equals("with")
                    && tree.isSetOff(c)
                    && Tokens.any(tree.below(c), i -> tree.tag(i).equals("VBG")));
  }

  /**
   * "The club took pains before Lee came, hiring ten": below a lesser clause it may tell of the
   * subject of the main one, if that is somebody else.
   */
  private static boolean isOfSecondSubject(Tree tree, int verb, int governor) {
    int above = Standing.verbAbove(tree, governor);
    if (above >= 0 && tree.isInfinitive(above)) {
      above = Standing.verbAbove(tree, above);
    }
    int subject = Clauses.ownSubject(tree, governor);
    boolean lesser =
        tree.isSetOff(verb)
            && tree.is(governor, "advcl")
            && subject != Tree.NONE
            && tree.isNoun(subject)
            && above >= 0
            && !Frames.isFrame(tree, above);
    int other = lesser ? Clauses.subject(tree, above) : Tree.NONE;
    return other != Tree.NONE && other != subject && !isMeanwhile(tree, governor, other);
  }

  /** "Sales fell as guests left, ...", "the trial came after he fled, ...": none else can act. */
  private static boolean isMeanwhile(Tree tree, int verb, int other) {
    boolean during =
        tree.anyChild(verb, c -> tree.is(c, "mark") && tree.hasLemma(c, "as", "while"));
    return Frames.isThing(tree, other)
        && (during || Lexicon.EVENT_NOUNS.contains(tree.lemma(other)));
  }

  /** "Lee says the firm "paid well," hinting at bribes": behind the quotation it is Lee again. */
  private static boolean isBehindQuotation(Tree tree, int verb, int governor) {
    int above = tree.is(governor, "ccomp") ? tree.head(governor) : Tree.NONE;
    return above >= 0
        && above < governor
        && Frames.isFrame(tree, above)
        && tree.isQuotationClosed(governor, verb);
  }

  private static boolean isFronted(Tree tree, int verb, int governor) {
    return isTotal(tree, verb)
        || (tree.tag(verb).equals("VBN")
            && tree.is(verb, "advcl")
            && (LooseAttributes.isBracketed(tree, verb)
                || isOfTime(tree, verb)
                || isOfReporter(tree, verb, governor)));
  }

  /** "Totaling $9 million, the bank granted a loan": the loan does, or several loans do. */
  private static boolean isTotal(Tree tree, int verb) {
    return tree.is(verb, "advcl")
        && tree.tag(verb).equals("VBG")
        && tree.hasLemma(verb, "total", "amount", "number");
  }

  /** "Last year, split between two clubs, Lee scored ten": the year was. */
  private static boolean isOfTime(Tree tree, int verb) {
    int first = tree.below(verb).nextSetBit(0);
    int before = first > 1 && tree.isComma(first - 1) ? first - 2 : first - 1;
    return before >= 0 && tree.isComma(before + 1) && tree.hasEntity(before, "DATE", "TIME");
  }

  /** "Described as tall, Lee warned that the man is armed": the man is, though Lee stands next. */
  private static boolean isOfReporter(Tree tree, int verb, int governor) {
    return tree.child(verb, "mark", "advmod") == Tree.NONE
        && Frames.isFrame(tree, governor)
        && !tree.hasLemma(verb, "bear", "ask", "question", "press", "quiz", "contact", "reach");
  }
}
