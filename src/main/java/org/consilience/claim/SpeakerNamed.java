package org.consilience.claim;

import java.util.BitSet;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;

/**
 * Writes a speaker into what he says of himself: his name in the place of the first "I" or "my",
 * and pronouns after that, as one would write.
 */
final class SpeakerNamed {
  private final Reading reading;
  private final Attributions attributions;
  private final int sentence;
  private final Clause clause;
  private final String speaker;

  SpeakerNamed(
      Reading reading, Attributions attributions, int sentence, Clause clause, String speaker) {
    this.reading = reading;
    this.attributions = attributions;
    this.sentence = sentence;
    this.clause = clause;
    this.speaker = speaker;
  }

  /**
   * @param claim more tokens, which are read with those
   * @param bold whether the name is written each time
   */
  void write(BitSet tokens, BitSet claim, Rendering rendering, boolean bold) {
    String sex = bold ? "" : attributions.references().people().sexOf(speaker);
    BitSet all = (BitSet) tokens.clone();
    all.or(claim);
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (reading.quotation(sentence, i).isPresent()) {
        boolean again = !sex.isEmpty() && isToldBefore(i, all);
        Spoken.name(clause.tree(), i, speaker, again ? sex : "", rendering);
      }
    }
  }

  /** Whether the speaker is named in the claim before a token, and nobody else is. */
  private boolean isToldBefore(int token, BitSet claim) {
    Tree tree = clause.tree();
    return (isFirst(tree, clause.subject()) && clause.subject() < token
            || Tokens.any(claim, i -> i < token && isFirst(tree, i)))
        && Tokens.none(claim, i -> i < token && reading.person(sentence, i).isPresent());
  }

  private static boolean isFirst(Tree tree, int i) {
    return i >= 0
        && tree.tag(i).startsWith("PRP")
        && Tokens.isOneOf(tree.lower(i), "i", "my", "me");
  }
}
