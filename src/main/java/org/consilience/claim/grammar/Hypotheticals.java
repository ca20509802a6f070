package org.consilience.claim.grammar;

import java.util.Set;
import org.consilience.model.Modality;

/**
 * What "would" makes of a clause that tells no plan (R. Quirk et al., "A Comprehensive Grammar of
 * the English Language", 1985, sections 4.56 to 4.63 and 14.23): what is only supposed is
 * conditional, and a habit of the past was so.
 */
public final class Hypotheticals {
  /** Nouns for what is supposed: "in this scenario". */
  private static final Set<String> SUPPOSED =
      Set.of("scenario", "case", "event", "circumstance", "situation", "instance");

  private static final Set<String> OFTEN =
      Set.of("often", "sometimes", "always", "usually", "frequently", "regularly", "occasionally");

  /** What repeats or places a habit or a later step: "every night", "that night". */
  private static final Set<String> EACH = Set.of("every", "each", "that");

  private Hypotheticals() {}

  static boolean isWould(Tree tree, int auxiliary) {
    return tree.tag(auxiliary).equals("MD")
        && Tokens.isOneOf(tree.lower(auxiliary), "would", "'d", "\u2019d");
  }

  /**
   * The modality of a verb with "would", where the words around it tell that it plans nothing.
   *
   * @param planned what it is otherwise
   */
  static Modality of(Tree tree, int verb, int auxiliary, Modality planned) {
    if (!isWould(tree, auxiliary)) {
      return planned;
    }
    if (tree.hasLemma(verb, "seem", "appear") && isImpersonal(tree, verb)) {
      return Modality.POSSIBLE;
    }
    if (isHabit(tree, verb)) {
      return Modality.ASSERTED;
    }
    return isSupposed(tree, verb) ? Modality.CONDITIONAL : planned;
  }

  /** "Maybe it burned", "it perhaps burned", but "two men and possibly a boy burned it". */
  static boolean isUnsure(Tree tree, int verb) {
    int subject = Clauses.ownSubject(tree, verb);
    int start = subject == Tree.NONE ? verb : tree.below(subject).nextSetBit(0);
    return tree.anyChild(
        verb,
        c ->
            tree.is(c, "advmod")
                && (c < start || (subject < c && c < verb))
                && tree.hasLemma(c, "maybe", "perhaps", "possibly"));
  }

  /** "It would appear that it burned". */
  private static boolean isImpersonal(Tree tree, int verb) {
    int subject = Clauses.ownSubject(tree, verb);
    return subject != Tree.NONE && tree.lower(subject).equals("it");
  }

  /** "He would often walk home", "would leave by the back door that night". */
  private static boolean isHabit(Tree tree, int verb) {
    int first = tree.firstConjunct(verb);
    return !tree.is(first, "ccomp")
        && tree.anyChild(
            first,
            c ->
                (tree.is(c, "advmod") && OFTEN.contains(tree.lemma(c)))
                    || (tree.is(c, "npadvmod")
                        && tree.hasEntity(c, "DATE", "TIME")
                        && isRepeatedOrPast(tree, c)));
  }

  /** "every night", "that night", "the following night". */
  private static boolean isRepeatedOrPast(Tree tree, int time) {
    return tree.anyChild(time, c -> EACH.contains(tree.lower(c)))
        || (tree.anyChild(time, c -> tree.lower(c).equals("the"))
            && tree.anyChild(time, c -> Tokens.isOneOf(tree.lower(c), "next", "following")));
  }

  private static boolean isSupposed(Tree tree, int verb) {
    int first = tree.firstConjunct(verb);
    return isPerfect(tree, verb)
        || isAct(tree, verb)
        || tree.anyChild(first, c -> isSupposition(tree, c, first))
        || isOfPresent(tree, first);
  }

  /** "would have won": nobody did. */
  private static boolean isPerfect(Tree tree, int verb) {
    return tree.anyChild(verb, c -> tree.is(c, "aux") && tree.lemma(c).equals("have"));
  }

  /** "Rescinding it would require a vote": if it were done. */
  private static boolean isAct(Tree tree, int verb) {
    int act = tree.child(verb, "csubj", "csubjpass");
    return act != Tree.NONE && tree.hasTag(act, "VBG", "VB");
  }

  /** "without these measures", "otherwise", "in this scenario", but "in any case". */
  private static boolean isSupposition(Tree tree, int child, int verb) {
    if (tree.is(child, "advmod")) {
      return tree.lemma(child).equals("otherwise");
    }
    int noun = tree.is(child, "prep") ? tree.child(child, "pobj") : Tree.NONE;
    return noun != Tree.NONE
        && ((tree.lemma(child).equals("without") && child < verb)
            || (tree.lemma(child).equals("in")
                && SUPPOSED.contains(tree.lemma(noun))
                && !tree.lower(noun - 1).equals("any")));
  }

  /**
   * Whether a clause in somebody's very words supposes: of what he plans he says "will".
   *
   * @param modality the clause's, as the text alone tells it
   */
  public static Modality spoken(Clause clause, Modality modality) {
    Tree tree = clause.tree();
    int first = tree.firstConjunct(clause.head());
    int report = tree.is(first, "ccomp") ? tree.head(first) : Tree.NONE;
    boolean past = report >= 0 && tree.hasTag(report, "VBD", "VBN") && !isDirect(tree, first);
    return modality == Modality.PLANNED
            && !past
            && tree.anyChild(clause.head(), c -> isWould(tree, c))
        ? Modality.CONDITIONAL
        : modality;
  }

  /** Whether a report holds its clause in marks, not a part of it: no "said it “would help”". */
  private static boolean isDirect(Tree tree, int clause) {
    int start = tree.below(clause).nextSetBit(0);
    while (tree.isPunctuation(start)) {
      start++;
    }
    return tree.isQuotedApart(clause, tree.head(clause)) && !tree.isQuotedApart(start, clause);
  }

  /** "Experts say it would help": what is said now of a plan has "will". */
  private static boolean isOfPresent(Tree tree, int verb) {
    int report = tree.head(verb);
    return tree.is(verb, "ccomp")
        && report >= 0
        && tree.hasTag(report, "VBZ", "VBP")
        && Frames.isFrame(tree, report);
  }
}
