package org.consilience.claim;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.Mention;

/** Offices that the text gives somebody who does not hold them any more. */
final class FormerOffices {
  /**
   * Verbs whose object loses its office or its life: B. Levin, "English Verb Classes and
   * Alternations" (1993), 10.10 and 42.1.
   */
  private static final Set<String> REMOVALS =
      Set.of(
          "fire",
          "dismiss",
          "sack",
          "oust",
          "depose",
          "unseat",
          "discharge",
          "replace",
          "succeed",
          "remove",
          "kill",
          "murder",
          "assassinate",
          "slay");

  private static final Set<String> DEATHS =
      Set.of("death", "murder", "killing", "slaying", "assassination", "suicide", "funeral");

  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d");

  private FormerOffices() {}

  /** "fired coach Ann Smith": with that she is no longer what she was. */
  static boolean isOver(Tree tree, Mention mention, BitSet role) {
    int noun = mention.getEndToken() - 1;
    while (tree.is(noun, "appos", "conj", "compound") && tree.head(noun) >= 0) {
      noun = tree.head(noun);
    }
    int verb = tree.head(noun);
    boolean removed =
        verb >= 0
            && tree.is(noun, "dobj", "nsubjpass")
            && REMOVALS.contains(tree.lemma(verb))
            && tree.isVerb(verb)
            && !Standing.isUnasserted(tree, verb);
    boolean former = Tokens.any(role, i -> tree.hasLemma(i, "former", "ex"));
    return removed
        || isPast(tree, role)
        || (!former && (isDead(tree, noun) || isLongAgo(tree, verb)));
  }

  /** "judge Ann Smith died", "the murder of judge Ann Smith", "judge Ann Smith's death". */
  private static boolean isDead(Tree tree, int noun) {
    int above = tree.head(noun);
    int death = tree.is(noun, "pobj") && tree.hasLemma(above, "of") ? tree.head(above) : above;
    boolean of = tree.is(noun, "pobj", "poss") && death >= 0 && DEATHS.contains(tree.lemma(death));
    return of || (tree.is(noun, "nsubj") && tree.hasLemma(above, "die"));
  }

  /** "In 2003 director Ann Smith left": of what she is now nothing is said. */
  private static boolean isLongAgo(Tree tree, int above) {
    int verb = above < 0 || tree.isVerb(above) ? above : Standing.verbAbove(tree, above);
    return verb >= 0
        && tree.indices()
            .filter(i -> YEAR.matcher(tree.token(i).getForm()).matches() && tree.is(i, "pobj"))
            .filter(i -> tree.hasLemma(tree.head(i), "in"))
            .map(i -> Standing.verbAbove(tree, i))
            .anyMatch(dated -> dated == verb || (dated >= 0 && tree.below(dated).get(verb)))
        && tree.hasTag(verb, "VBD", "VBN");
  }

  /** "then mayor", "the chairman at the time". */
  private static boolean isPast(Tree tree, BitSet role) {
    return Tokens.any(
        role,
        i ->
            tree.lower(i).equals("then")
                || (tree.lemma(i).equals("time")
                    && i >= 2
                    && tree.lower(i - 1).equals("the")
                    && tree.lower(i - 2).equals("at")));
  }
}
