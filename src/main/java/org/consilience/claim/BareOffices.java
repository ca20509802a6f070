package org.consilience.claim;

import java.util.BitSet;
import java.util.Set;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.text.WordSet;

/** Offices that a text gives without the body in which they are held, or that were read amiss. */
final class BareOffices {
  /**
   * Words for the rank of an office or the time when it is held, not for where: grade prefixes of
   * the International Standard Classification of Occupations (ISCO-08), and the adjectives of time
   * in R. Quirk et al., "A Comprehensive Grammar" (1985), section 7.36.
   */
  private static final Set<String> RANKS =
      WordSet.of(
          "general",
          "head",
          "chief",
          "assistant",
          "deputy",
          "vice",
          "executive",
          "operating",
          "senior",
          "junior",
          "associate",
          "acting",
          "interim",
          "managing",
          "principal",
          "current",
          "longtime",
          "long-time",
          "former",
          "ex");

  /**
   * Heads of something, and who acts for somebody: relational nouns, C. Barker, "Possessive
   * Descriptions" (1995).
   */
  private static final Set<String> RELATIONAL =
      WordSet.of(
          "president",
          "chairman",
          "chairwoman",
          "chief",
          "director",
          "manager",
          "executive",
          "officer",
          "coach",
          "minister",
          "boss",
          "lawyer",
          "attorney",
          "agent",
          "secretary",
          "leader",
          "owner");

  private BareOffices() {}

  /** "general manager Ann Smith": of what, nothing tells. An engineer is one wherever he works. */
  static boolean isBare(Tree tree, BitSet role) {
    int head = role.length() - 1;
    return head >= 0
        && tree.hasTag(head, "NN", "NNS")
        && RELATIONAL.contains(tree.lemma(head))
        && Tokens.all(0, head, i -> !role.get(i) || isRank(tree, i));
  }

  private static boolean isRank(Tree tree, int i) {
    return RANKS.contains(tree.lower(i)) || tree.is(i, "det") || tree.isPunctuation(i);
  }

  /** "I would, Judge Smith", "days before Secretary Smith": words of more than one phrase. */
  static boolean isSpliced(Tree tree, BitSet role) {
    int first = role.nextSetBit(0);
    return Tokens.any(role, i -> tree.hasTag(i, "PRP", "MD"))
        || !Tokens.all(first, role.length(), i -> role.get(i) || tree.isPunctuation(i));
  }
}
