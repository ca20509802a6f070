package org.consilience.claim.grammar;

import java.util.Set;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Participles behind a verb that may tell of somebody else than its subject, of a noun between or
 * of all that was said: they stay with the clause that they hang on, and are told with it.
 */
final class LooseParticiples {
  /**
   * What a trailing participle tells of an event and hardly ever of whoever acts in it: R. Quirk et
   * al., "A Comprehensive Grammar of the English Language" (1985), section 15.60.
   */
  private static final Set<String> EFFECTS =
      Set.of(
          "bring",
          "create",
          "culminate",
          "enable",
          "end",
          "ensure",
          "exceed",
          "explain",
          "increase",
          "lower",
          "prevent",
          "prove",
          "reach",
          "reduce",
          "reflect",
          "represent",
          "signal",
          "suggest",
          "surpass",
          "top");

  private LooseParticiples() {}

  static boolean isOne(Tree tree, int verb) {
    int governor = tree.head(verb);
    return isBehindVerb(tree, verb)
        && (tree.isSetOff(verb)
            ? isBehindComma(tree, verb, governor)
            : isRightBehind(tree, verb, governor));
  }

  static boolean isBehindVerb(Tree tree, int verb) {
    int governor = tree.head(verb);
    return governor >= 0
        && governor < verb
        && tree.tag(verb).equals("VBG")
        && tree.is(verb, "advcl", "dep")
        && tree.isVerb(governor)
        && Clauses.ownSubject(tree, verb) == Tree.NONE;
  }

  private static boolean isBehindComma(Tree tree, int verb, int governor) {
    int subject = Clauses.subject(tree, governor);
    return subject != Tree.NONE
        && (isEffect(tree, verb, subject)
            || tree.is(subject, "expl")
            || isBelowNoun(tree, governor, subject)
            || isBehindAnother(tree, verb, governor)
            || isDoneTo(tree, verb, governor));
  }

  /** "The club sold ten players, ending a crisis": the sale did. */
  private static boolean isEffect(Tree tree, int verb, int subject) {
    boolean helps = tree.lemma(verb).equals("help") && tree.child(verb, "xcomp", "ccomp") != -1;
    return (helps || EFFECTS.contains(tree.lemma(verb))) && !Frames.isThing(tree, subject);
  }

  /** "The riot fed fears that Lee could go, driving stocks down": what drove them is above. */
  private static boolean isBelowNoun(Tree tree, int governor, int subject) {
    int first = tree.firstConjunct(governor);
    int above = Standing.verbAbove(tree, first);
    int other = above < 0 || Frames.isFrame(tree, above) ? Tree.NONE : Clauses.subject(tree, above);
    return tree.is(first, "acl", "ccomp") && other != Tree.NONE && other != subject;
  }

  /**
   * "She was spared when the jury split, favoring it", "The job helped her win parts, once
   * singing": another subject is nearer.
   */
  private static boolean isBehindAnother(Tree tree, int verb, int governor) {
    return tree.anyChild(
        governor,
        c ->
            c > governor
                && c < verb
                && tree.is(c, "advcl", "ccomp", "xcomp")
                && isOfAnother(tree, c, governor));
  }

  private static boolean isOfAnother(Tree tree, int verb, int governor) {
    int own = Clauses.ownSubject(tree, verb);
    return own > governor && !tree.hasTag(own, "PRP", "WP");
  }

  /** "Lee got a new contract, taking him to 2010": the contract does, since Lee is "him". */
  private static boolean isDoneTo(Tree tree, int verb, int governor) {
    int object = tree.child(verb, "dobj");
    return object != Tree.NONE
        && Tokens.isOneOf(tree.lower(object), "him", "her", "them")
        && tree.tag(object).equals("PRP")
        && Tokens.none(governor + 1, verb, i -> tree.isNoun(i) && !Frames.isThing(tree, i));
  }

  /**
   * "was founded with guests bearing gifts", "ruled out leaving", "hurled paving stones": without a
   * comma it tells of somebody right before, completes the verb or describes a noun.
   */
  private static boolean isRightBehind(Tree tree, int verb, int governor) {
    int before = verb - 1;
    return isSomebody(tree, before, verb, governor)
        || tree.is(before, "prt") && tree.head(before) == governor
        || isAttribute(tree, verb);
  }

  private static boolean isSomebody(Tree tree, int noun, int verb, int governor) {
    return tree.hasTag(noun, "NN", "NNS")
        && noun > governor
        && !tree.hasEntity(noun, "DATE", "TIME")
        && (isManyAtPassive(tree, noun, governor) || Lexicon.isSomebody(tree.lemma(noun)))
        && tree.below(verb).nextSetBit(0) == verb;
  }

  private static boolean isManyAtPassive(Tree tree, int noun, int governor) {
    return tree.tag(noun).equals("NNS") && tree.child(governor, "auxpass") != Tree.NONE;
  }

  private static boolean isAttribute(Tree tree, int verb) {
    int object = tree.child(verb, "dobj");
    return object == verb + 1
        && tree.hasTag(object, "NN", "NNS")
        && !tree.anyChild(object, c -> tree.is(c, "det", "poss", "prep"))
        && tree.hasTag(verb - 1, "NN", "JJ", "VBD");
  }
}
