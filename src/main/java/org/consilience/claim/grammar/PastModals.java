package org.consilience.claim.grammar;

import java.util.Set;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Modal auxiliaries that tell a fact of the past, after F. R. Palmer, "Modality and the English
 * Modals" (2nd edition, 1990): what somebody "could not do" was not done, who "could hear" heard,
 * and who "would not say" refused to.
 */
final class PastModals {
  private static final Set<String> FEW = Set.of("few", "little", "hardly", "barely", "scarcely");

  private static final Set<String> SENSES =
      Set.of("see", "hear", "smell", "feel", "taste", "remember");

  /** Verbs of telling besides those that introduce what is told. */
  private static final Set<String> TELLING =
      Set.of("comment", "discuss", "specify", "disclose", "elaborate", "identify", "answer");

  /** What whoever is asked gives or withholds: "would not give details". */
  private static final Set<String> ANSWERS =
      Set.of("comment", "detail", "answer", "explanation", "information", "statement");

  private PastModals() {}

  /**
   * Whether a verb with a modal auxiliary tells what was so.
   *
   * @param modal the auxiliary
   */
  static boolean isFact(Tree tree, int verb, int modal) {
    // "could not have done better" supposes.
    if (tree.anyChild(verb, c -> tree.is(c, "aux") && tree.lemma(c).equals("have"))) {
      return false;
    }
    return switch (tree.lower(modal)) {
      case "could" -> isDone(tree, verb) || isUndone(tree, verb);
      case "would" -> isRefused(tree, verb) || isLater(tree, verb, modal);
      default -> false;
    };
  }

  private static boolean isDone(Tree tree, int verb) {
    return SENSES.contains(tree.lemma(verb)) && tree.child(verb, "neg") == Tree.NONE;
  }

  /** In the passive, "could not be used" rather tells what is allowed. */
  private static boolean isUndone(Tree tree, int verb) {
    boolean few =
        tree.anyChild(
            verb,
            c ->
                FEW.contains(tree.lemma(c))
                    || (tree.is(c, "dobj")
                        && tree.anyChild(c, d -> FEW.contains(tree.lemma(d)) && d == c - 1)));
    return (few || tree.child(verb, "neg") != Tree.NONE)
        && tree.child(verb, "auxpass") == Tree.NONE;
  }

  private static boolean isRefused(Tree tree, int verb) {
    return (tree.child(verb, "neg") != Tree.NONE || isNobody(tree, Clauses.subject(tree, verb)))
        && tree.child(verb, "auxpass") == Tree.NONE
        && (TELLING.contains(tree.lemma(verb))
            || Lexicon.isSaid(tree.lemma(verb))
            || isAnswering(tree, verb));
  }

  private static boolean isAnswering(Tree tree, int verb) {
    return !tree.is(verb, "ccomp")
        && tree.tag(verb).equals("VB")
        && tree.anyChild(verb, c -> tree.is(c, "dobj") && ANSWERS.contains(tree.lemma(c)));
  }

  private static boolean isNext(Tree tree, int i, String word) {
    return i + 1 < tree.size() && tree.lower(i + 1).equals(word);
  }

  /** "No official would comment", "neither side would". */
  private static boolean isNobody(Tree tree, int subject) {
    return subject != Tree.NONE
        && (tree.hasLemma(subject, "nobody", "none", "neither")
            || tree.anyChild(subject, c -> c < subject && tree.hasLemma(c, "no", "neither")));
  }

  /**
   * "would later confess", "would go on to win": the future in the past of narratives (R. Quirk et
   * al., "A Comprehensive Grammar of the English Language", 1985, section 4.48).
   */
  private static boolean isLater(Tree tree, int verb, int modal) {
    boolean on =
        tree.lemma(verb).equals("go") && isNext(tree, verb, "on") && isNext(tree, verb + 1, "to");
    return tree.child(verb, "neg") == Tree.NONE
        && !tree.is(verb, "ccomp", "pcomp")
        && (on || isNext(tree, modal, "later"));
  }
}
