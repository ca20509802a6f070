package org.consilience.claim.grammar;

import java.util.Set;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.BlockKind;

/**
 * Whether a clause may be told apart from its sentence without a lie. What is asked, compared or
 * conditional stays with the clause that governs it, and so does what restricts a noun inside of
 * something that is not asserted: who "would not sell music branded with a logo" brands none.
 */
public final class Standing {
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "lest", "whether", "provided", "providing", "than");

  /** The forms of a verb that lead in a condition, wherever the parser hangs them. */
  private static final Set<String> LED = Set.of("provided", "providing");

  /** What leads in a time that is open where its main clause is. */
  private static final Set<String> AHEAD =
      Set.of("when", "once", "until", "till", "before", "after");

  private Standing() {}

  static boolean standsAlone(Tree tree, int i) {
    return tree.standing.of(i, token -> isStanding(tree, token));
  }

  private static boolean isStanding(Tree tree, int i) {
    return !Disjuncts.isOne(tree, i) && isStandingBy(tree, i);
  }

  private static boolean isStandingBy(Tree tree, int i) {
    return switch (tree.token(i).getRelation()) {
      case "advcl" ->
          !isCondition(tree, i)
              && !Gerunds.isUnreal(tree, i)
              && !isAhead(tree, i)
              && !isUnled(tree, i)
              && !isHabit(tree, i)
              && !isMeasure(tree, i)
              && !isConsequence(tree, i);
      case "pcomp" -> !isQuestion(tree, i) && !isCondition(tree, i) && Gerunds.isTold(tree, i);
      case "ccomp" ->
          ContentClauses.isContent(tree, i)
              && !isQuestion(tree, i)
              && !isCondition(tree, i)
              && !isSeeming(tree, i);
      case "dep" -> !isQuestion(tree, i) && !isCondition(tree, i) && !isUnled(tree, i);
      case "csubj", "csubjpass", "xcomp" -> !isQuestion(tree, i) && !isCondition(tree, i);
      case "acl" -> tree.isSetOff(i);
      case "relcl" ->
          !isOfAll(tree, i)
              && (tree.isSetOff(i)
                  || tree.head(i) < 0
                  || (!isOfVerblessNoun(tree, i) && !isUnasserted(tree, tree.head(i))));
      default -> true;
    };
  }

  /** "It seems he will stay": that he will, nobody says. */
  private static boolean isSeeming(Tree tree, int i) {
    int verb = tree.head(i);
    int subject =
        verb >= 0 && verb < i && tree.hasLemma(verb, "seem", "appear")
            ? Clauses.ownSubject(tree, verb)
            : Tree.NONE;
    return subject != Tree.NONE && tree.lower(subject).equals("it");
  }

  /**
   * "Not the kind of host that has been seen here": of whom, a sentence without a verb leaves out.
   */
  private static boolean isOfVerblessNoun(Tree tree, int i) {
    int noun = tree.head(i);
    return tree.head(noun) < 0
        && tree.isNoun(noun)
        && tree.sentence().getBlockKind() != BlockKind.HEADLINE;
  }

  /** "all the people who cheat": not all people do. */
  private static boolean isOfAll(Tree tree, int i) {
    int noun = tree.head(i);
    return tree.anyChild(
        noun,
        c ->
            c < noun
                && !tree.isComma(noun + 1)
                && tree.is(c, "predet", "det", "nmod")
                && Tokens.isOneOf(tree.lower(c), "all", "every", "each", "any"));
  }

  /**
   * "fell since the plan was announced", with the plan hung on "since": a finite verb without a
   * subject belongs to the words before it.
   */
  private static boolean isUnled(Tree tree, int i) {
    return isFinite(tree, i)
        && i > tree.head(i)
        && Clauses.ownSubject(tree, i) == Tree.NONE
        && !tree.isSetOff(i);
  }

  public static boolean isFinite(Tree tree, int verb) {
    return verb != Tree.NONE && tree.finite.of(verb, v -> hasTense(tree, v));
  }

  private static boolean hasTense(Tree tree, int verb) {
    return tree.hasTag(verb, "VBD", "VBZ", "VBP")
        || tree.anyChild(
            verb, c -> tree.is(c, "aux", "auxpass") && tree.hasTag(c, "MD", "VBD", "VBZ", "VBP"));
  }

  static boolean isCondition(Tree tree, int i) {
    int before = Math.max(0, tree.below(i).nextSetBit(0) - 1);
    return tree.anyChild(i, c -> c < i && isConditional(tree, c))
        || (tree.is(i, "advcl") && Conditions.isInverted(tree, i))
        || Tokens.any(before, i, t -> LED.contains(tree.lower(t)) && tree.is(t, "prep", "mark"));
  }

  /** Whether a word leads in a clause that asserts nothing by itself: "if", "whether", "than". */
  static boolean isConditional(Tree tree, int word) {
    return tree.is(word, "mark", "prep") && CONDITIONS.contains(tree.lemma(word));
  }

  /** "when talks end" is yet to come where the main clause is. */
  private static boolean isAhead(Tree tree, int i) {
    int governor = tree.head(i);
    boolean open = governor >= 0 && (isModal(tree, governor) || tree.isInfinitive(governor));
    return tree.anyChild(
        i, c -> c < i && (open ? AHEAD.contains(tree.lemma(c)) : isNotYet(tree, i, c)));
  }

  /** "six weeks before she takes office": what is told in the present is yet to come. */
  private static boolean isNotYet(Tree tree, int verb, int mark) {
    return tree.hasLemma(mark, "before", "until", "till") && tree.hasTag(verb, "VBZ", "VBP");
  }

  /** "prices fell, meaning that": the subject is the fall. */
  private static boolean isConsequence(Tree tree, int i) {
    return tree.tag(i).equals("VBG")
        && i > tree.head(i)
        && Lexicon.CONSEQUENCES.contains(tree.lemma(i))
        && Nonfinite.isNonfinite(tree, i)
        && Clauses.ownSubject(tree, i) == Tree.NONE;
  }

  /** "whenever the government changes" tells of no change, "as set out by" of nobody's doing. */
  private static boolean isHabit(Tree tree, int i) {
    boolean participle =
        tree.tag(i).equals("VBN")
            && !isFinite(tree, i)
            && i > tree.head(i)
            && Clauses.ownSubject(tree, i) == Tree.NONE;
    return tree.anyChild(
        i,
        c ->
            c < i
                && (tree.hasLemma(c, "whenever", "wherever")
                    || (participle && tree.is(c, "mark") && tree.lemma(c).equals("as"))));
  }

  /** "as fast as engineers had hoped": the second "as" measures an adjective or adverb. */
  private static boolean isMeasure(Tree tree, int i) {
    int governor = tree.head(i);
    return governor >= 0
        && (tree.tag(governor).startsWith("JJ") || tree.tag(governor).startsWith("RB"));
  }

  /** Whether a word of asking leads in: "what", "how many", "where". */
  private static boolean isQuestion(Tree tree, int i) {
    return Tokens.any(
        tree.below(i), t -> t < i && tree.tag(t).startsWith("W") && verbAbove(tree, t) == i);
  }

  /** The nearest verb that governs a token, {@link Tree#NONE} or below without one. */
  public static int verbAbove(Tree tree, int i) {
    int node = tree.head(i);
    for (int steps = 0; node >= 0 && !tree.isVerb(node) && steps < tree.size(); steps++) {
      node = tree.head(node);
    }
    return node;
  }

  /** Whether a verb or one above a token is wished for, possible, denied or conditional. */
  public static boolean isUnasserted(Tree tree, int token) {
    int verb = tree.isVerb(token) ? token : verbAbove(tree, token);
    int node = verb;
    for (int steps = 0; node >= 0 && steps < tree.size(); steps++) {
      if (isModal(tree, node)
          || tree.isInfinitive(node)
          || tree.child(node, "neg") != Tree.NONE
          || isCondition(tree, node)
          || ((node != verb || verb != token) && Lexicon.MODALITY.containsKey(tree.lemma(node)))) {
        return true;
      }
      node = Frames.isFrame(tree, node) ? Tree.NONE : verbAbove(tree, node);
    }
    return false;
  }

  static boolean isModal(Tree tree, int verb) {
    return tree.anyChild(verb, c -> tree.is(c, "aux") && tree.tag(c).equals("MD"));
  }
}
