package org.consilience.claim.grammar;

import java.util.Set;
import org.consilience.claim.lexicon.Inflection;
import org.consilience.claim.lexicon.Lexicon;

/** Participles that tell of somebody else than the subject of the verb above them, or of nobody. */
public final class Participles {
  /**
   * Marginal prepositions: R. Quirk et al., "A Comprehensive Grammar of the English Language"
   * (1985), section 9.8.
   */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "including",
          "excluding",
          "following",
          "considering",
          "regarding",
          "concerning",
          "starting",
          "beginning",
          "depending",
          "barring",
          "pending",
          "judging");

  /** Verbs of perception: B. Levin, "English Verb Classes and Alternations" (1993), 30.1 and 2. */
  private static final Set<String> PERCEPTIONS =
      Set.of(
          "see",
          "spot",
          "detect",
          "notice",
          "hear",
          "observe",
          "watch",
          "sight",
          "discover",
          "glimpse",
          "catch",
          "film",
          "photograph");

  private Participles() {}

  /** "considering his age", "was put out using foam": nobody is told to consider or to use. */
  public static boolean isImpersonal(Tree tree, int verb) {
    return isLoosePassive(tree, verb)
        || LooseParticiples.isOne(tree, verb)
        || LooseAttributes.isOne(tree, verb)
        || tree.tag(verb).equals("VBG")
            && tree.is(verb, "advcl", "acl", "prep")
            && Clauses.ownSubject(tree, verb) == Tree.NONE
            && (isPreposition(tree, verb)
                || isMeans(tree, verb)
                || isOfAgent(tree, verb)
                || isOfPassive(tree, verb)
                || isHeadlineNoun(tree, verb)
                || isBefore(tree, verb));
  }

  /** "After selling the mill, all eyes were on Smith": eyes sell nothing. */
  public static boolean isDangling(Tree tree, int verb) {
    int above = tree.is(verb, "pcomp") ? tree.head(verb) : verb;
    int governor = tree.head(above);
    int subject = governor < 0 ? Tree.NONE : Clauses.ownSubject(tree, governor);
    return UntoldParticiples.isOne(tree, verb)
        || tree.tag(verb).equals("VBG")
            && tree.is(verb, "pcomp", "advcl")
            && tree.child(verb, "dobj") != Tree.NONE
            && Clauses.ownSubject(tree, verb) == Tree.NONE
            && subject > verb
            && tree.lemma(governor).equals("be")
            && Frames.isThing(tree, subject)
            && tree.child(governor, "attr") == Tree.NONE;
  }

  /** "following a vote", not "following up" or "following in". */
  private static boolean isPreposition(Tree tree, int verb) {
    boolean bare =
        tree.child(verb, "dobj", "pobj") != Tree.NONE && tree.child(verb, "prt") == Tree.NONE;
    return isTopic(tree, verb)
        || (PREPOSITIONS.contains(tree.lower(verb)) && (bare || !tree.hasLemma(verb, "follow")));
  }

  /** "Speaking of the mayor, he is back": the writer comes to him, nobody speaks. */
  private static boolean isTopic(Tree tree, int verb) {
    int of = tree.child(verb, "prep");
    return Tokens.isOneOf(tree.lower(verb), "speaking", "talking")
        && of == verb + 1
        && tree.lemma(of).equals("of");
  }

  /** "led 2-1 heading into the last week" tells when it was, not who went. */
  private static boolean isBefore(Tree tree, int verb) {
    int into = tree.child(verb, "prep");
    int what =
        tree.lemma(verb).equals("enter")
            ? tree.child(verb, "dobj")
            : tree.lemma(into).equals("into") ? tree.child(into, "pobj") : Tree.NONE;
    return tree.hasLemma(verb, "head", "go", "come", "enter")
        && Tokens.any(tree.below(what), i -> tree.hasEntity(i, "DATE", "TIME", "ORDINAL"));
  }

  /** What is done "using" something is done by whom the passive does not name. */
  private static boolean isMeans(Tree tree, int verb) {
    int governor = tree.head(verb);
    return tree.lower(verb).equals("using")
        && governor >= 0
        && tree.child(governor, "auxpass") != Tree.NONE
        && tree.child(governor, "agent") == Tree.NONE;
  }

  /** "was stopped by the crew, freeing two": whoever stopped it freed them. */
  private static boolean isOfAgent(Tree tree, int verb) {
    return isBehindPassive(tree, verb) && tree.child(tree.head(verb), "agent") != Tree.NONE;
  }

  /** "The cable was cut, halting all trade": the cable did not. */
  private static boolean isOfPassive(Tree tree, int verb) {
    return isBehindPassive(tree, verb)
        && tree.child(verb, "dobj") != Tree.NONE
        && Frames.isThing(tree, Clauses.subject(tree, tree.head(verb)));
  }

  private static boolean isBehindPassive(Tree tree, int verb) {
    int governor = tree.head(verb);
    return tree.is(verb, "advcl")
        && governor >= 0
        && governor < verb
        && tree.isSetOff(verb)
        && tree.child(governor, "auxpass") != Tree.NONE;
  }

  /** "Smith overturns court ruling on trade": a headline needs no article before a noun. */
  private static boolean isHeadlineNoun(Tree tree, int verb) {
    int governor = tree.head(verb);
    int object = governor < 0 ? Tree.NONE : tree.child(governor, "dobj");
    return tree.is(verb, "advcl")
        && object != Tree.NONE
        && object == verb - 1
        && tree.hasTag(object, "NN", "NNP")
        && tree.child(object, "det", "poss") == Tree.NONE
        && !tree.isPunctuation(tree.size() - 1);
  }

  /** "Smith came to a party of the club, held in Oslo": what was held is for the reader to tell. */
  private static boolean isLoosePassive(Tree tree, int verb) {
    int governor = tree.head(verb);
    boolean passive =
        tree.is(verb, "advcl")
            && tree.tag(verb).equals("VBN")
            && governor >= 0
            && governor < verb - 1
            && Nonfinite.isNonfinite(tree, verb)
            && Clauses.ownSubject(tree, verb) == Tree.NONE;
    int first = passive ? tree.below(verb).nextSetBit(0) : Tree.NONE;
    return first > 1
        && tree.isComma(first - 1)
        && tree.isNoun(first - 2)
        && !tree.hasEntity(first - 2, "DATE", "TIME")
        && tree.child(verb, "mark", "aux") == Tree.NONE;
  }

  /** Whom "the crew spotted two boats, heading north" tells of, or {@link Tree#NONE}. */
  static int perceived(Tree tree, int verb) {
    int governor = tree.head(verb);
    boolean seen =
        tree.is(verb, "advcl")
            && tree.tag(verb).equals("VBG")
            && governor >= 0
            && governor < verb
            && PERCEPTIONS.contains(tree.lemma(governor))
            && !Lexicon.isReporting(tree.lemma(verb))
            && tree.allChildren(verb, c -> c > verb || !tree.is(c, "mark", "prep"));
    int object = seen ? tree.child(governor, "dobj") : Tree.NONE;
    return object > governor && object < verb ? object : Tree.NONE;
  }

  /** "Jury shown that the car was stolen": a headline leaves out the auxiliary of the passive. */
  static boolean isReduced(Tree tree, int verb) {
    return tree.tag(verb).equals("VBN")
        && Clauses.ownSubject(tree, verb) != Tree.NONE
        && tree.child(verb, "aux", "auxpass") == Tree.NONE
        && Auxiliaries.shared(tree, verb).isEmpty()
        && (tree.lemma(verb).equals("tell")
            ? tree.child(verb, "dobj") == Tree.NONE
            : !Inflection.past(tree.lemma(verb), false).equals(tree.lower(verb)));
  }

  /** Whether a clause is what a headline's reduced passive tells of. */
  public static boolean isOfReduced(Tree tree, int clause) {
    int node = clause;
    for (int steps = 0; node >= 0 && steps < tree.size(); steps++) {
      int head = tree.head(node);
      if (head >= 0 && Lexicon.isReporting(tree.lemma(head)) && isReduced(tree, head)) {
        return true;
      }
      node = head;
    }
    return false;
  }

  /** Whom somebody "quoted as saying" what follows, or {@link Tree#NONE}. */
  public static int quoted(Tree tree, int cue) {
    int as = tree.is(cue, "pcomp") && tree.hasLemma(tree.head(cue), "as") ? tree.head(cue) : -1;
    return as >= 0 && tree.head(as) >= 0 ? Frames.quoted(tree, tree.head(as)) : Tree.NONE;
  }

  /** Who goes on with "adding that": whoever reports what stands before it. */
  static int reporter(Tree tree, int cue) {
    int quoted = quoted(tree, cue);
    if (quoted != Tree.NONE) {
      return quoted;
    }
    int governor = tree.head(cue);
    boolean loose =
        tree.tag(cue).equals("VBG")
            && tree.is(cue, "advcl")
            && Clauses.ownSubject(tree, cue) == Tree.NONE
            && tree.is(governor, "ccomp")
            && tree.head(governor) >= 0
            && Frames.content(tree, tree.head(governor)) == governor;
    boolean same = loose && (tree.hasLemma(cue, "add") || isThing(tree, governor));
    return same && Lexicon.isSaid(tree.lemma(cue))
        ? Clauses.subject(tree, tree.head(governor))
        : Tree.NONE;
  }

  private static boolean isThing(Tree tree, int verb) {
    int subject = Clauses.subject(tree, verb);
    return subject != Tree.NONE && Frames.isThing(tree, subject);
  }
}
