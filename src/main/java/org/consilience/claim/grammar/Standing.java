package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** Prepositions whose gerund tells what its subject did: "by closing", not "of closing". */
  private static final Set<String> TELLING =
      Set.of("by", "after", "before", "since", "upon", "with");

  private static final Set<String> DOUBTS =
      Set.of("unlikely", "doubtful", "impossible", "untrue", "false", "wrong", "unclear");

  private Standing() {}

  static boolean standsAlone(Tree tree, int i) {
    return tree.standing.of(i, token -> isStanding(tree, token));
  }

  private static boolean isStanding(Tree tree, int i) {
    return switch (tree.token(i).getRelation()) {
      case "advcl" ->
          !isCondition(tree, i)
              && !isAhead(tree, i)
              && !isUnled(tree, i)
              && !isHabit(tree, i)
              && !isMeasure(tree, i)
              && !isConsequence(tree, i);
      case "pcomp" -> !isQuestion(tree, i) && !isCondition(tree, i) && isTold(tree, i);
      case "ccomp" -> isContent(tree, i) && !isQuestion(tree, i) && !isCondition(tree, i);
      case "dep" -> !isQuestion(tree, i) && !isCondition(tree, i) && !isUnled(tree, i);
      case "csubj", "csubjpass", "xcomp" -> !isQuestion(tree, i) && !isCondition(tree, i);
      case "acl" -> tree.isSetOff(i);
      case "relcl" ->
          tree.isSetOff(i)
              || tree.head(i) < 0
              || (!isOfVerblessNoun(tree, i) && !isUnasserted(tree, tree.head(i)));
      default -> true;
    };
  }

  /**
   * What a finite verb says, not what a noun hopes ("hopes that"), a copula defines ("the deal was
   * that") or an open verb leaves open ("to suggest that").
   */
  private static boolean isContent(Tree tree, int i) {
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
    return told && (isFinite(tree, i) || isTakenForParticiple(tree, i));
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
        && isUnasserted(tree, tree.head(governor));
  }

  /** "if he thinks that": what depends on a condition is as open as it is. */
  private static boolean isSupposed(Tree tree, int governor) {
    return tree.is(governor, "advcl", "ccomp", "pcomp") && isCondition(tree, governor);
  }

  /** Of two sentences joined by a semicolon the parser may hang the first below the second. */
  private static boolean isParted(Tree tree, int i) {
    int governor = tree.head(i);
    return governor > i
        && tree.indices()
            .anyMatch(t -> t > i && t < governor && tree.token(t).getForm().equals(";"));
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
        || tree.child(verb, "neg") != Tree.NONE
        || (isModal(tree, verb) && !Insertions.isRemark(tree, verb));
  }

  public static boolean isFinite(Tree tree, int verb) {
    return tree.hasTag(verb, "VBD", "VBZ", "VBP")
        || tree.anyChild(
            verb, c -> tree.is(c, "aux", "auxpass") && tree.hasTag(c, "MD", "VBD", "VBZ", "VBP"));
  }

  private static boolean isCondition(Tree tree, int i) {
    int before = Math.max(0, tree.below(i).nextSetBit(0) - 1);
    return tree.anyChild(i, c -> c < i && isConditional(tree, c))
        || IntStream.range(before, i)
            .anyMatch(t -> LED.contains(tree.lower(t)) && tree.is(t, "prep", "mark"));
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
        tree.below(i), t -> t < i && tree.tag(t).startsWith("W") && clauseOf(tree, t) == i);
  }

  static int clauseOf(Tree tree, int token) {
    int node = tree.head(token);
    for (int steps = 0; node >= 0 && !tree.isVerb(node) && steps < tree.size(); steps++) {
      node = tree.head(node);
    }
    return node;
  }

  private static boolean isTold(Tree tree, int i) {
    int preposition = tree.head(i);
    boolean own = Clauses.ownSubject(tree, i) != Tree.NONE;
    return preposition >= 0
        && ((own && !isUnasserted(tree, Math.max(0, tree.head(preposition))))
            || TELLING.contains(tree.lemma(preposition)) && ofVerb(tree, preposition));
  }

  /** "with" of a verb accompanies, with a subject of its own alone. */
  private static boolean ofVerb(Tree tree, int preposition) {
    int governor = tree.head(preposition);
    return governor >= 0
        && tree.isVerb(governor)
        && !tree.lemma(preposition).equals("with")
        && !isUnasserted(tree, trier(tree, governor))
        && !isCharge(tree, preposition, governor);
  }

  /** "accused of lying by hiding it": wherever the parser hangs the "by", it is of the charge. */
  private static boolean isCharge(Tree tree, int preposition, int governor) {
    boolean charged = tree.is(governor, "pcomp") && tree.lemma(tree.head(governor)).equals("of");
    return tree.lemma(preposition).equals("by")
        && (charged || tree.hasLemma(governor, "accuse", "suspect", "charge"));
  }

  /** The verbs, up to the one that governs them, to which a "by" with a gerund tells the means. */
  static List<Integer> means(Tree tree, int gerund) {
    List<Integer> verbs = new ArrayList<>();
    int node = tree.head(tree.head(gerund));
    for (int steps = 0; node >= 0 && tree.isVerb(node) && steps < 8; steps++) {
      verbs.add(node);
      node = tree.is(node, "xcomp") ? tree.head(node) : Tree.NONE;
    }
    return verbs;
  }

  /** Who "tried to save costs by closing" closed, however the trying ended. */
  private static int trier(Tree tree, int verb) {
    int node = verb;
    for (int steps = 0; tree.is(node, "xcomp") && tree.head(node) >= 0 && steps < 8; steps++) {
      node = tree.head(node);
    }
    return node;
  }

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

  private static boolean isModal(Tree tree, int verb) {
    return tree.anyChild(verb, c -> tree.is(c, "aux") && tree.tag(c).equals("MD"));
  }
}
