package org.consilience.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;

/**
 * Writes into a claim what its descriptions stand for: the fuller mention in the place of "the
 * ship".
 *
 * @param words the tokens of the claim
 * @param flags takes up what is in doubt
 */
record ThingsNamed(
    Descriptions descriptions, int sentence, Clause clause, BitSet words, List<String> flags) {
  /** Letters of a word that is a name and no initial. */
  private static final int SHORTEST_NAME = 3;

  /**
   * @param bold whether the likeliest name is written where another could be meant
   */
  void write(BitSet tokens, Rendering rendering, boolean bold) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (i != clause.head() && descriptions.isOpen(sentence, i)) {
        describe(i, tokens, rendering, bold);
      }
    }
  }

  private void describe(int noun, BitSet tokens, Rendering rendering, boolean bold) {
    Optional<String> fuller = descriptions.of(sentence, noun);
    BitSet core = Phrases.core(clause.tree(), noun);
    if (fuller.isEmpty() || Tokens.any(core, t -> !tokens.get(t))) {
      flags.add(isSubject(noun) ? Flags.UNRESOLVED_DESCRIPTION : Flags.VAGUE_OBJECT);
      return;
    }
    if (descriptions.isGuess(sentence, noun)) {
      flags.add(Flags.GUESSED_DESCRIPTION);
    }
    if (bold || isSure(noun, core, fuller.get())) {
      core.stream().forEach(t -> rendering.replace(t, t == noun ? fuller.get() : ""));
    }
  }

  /**
   * Whether a description certainly is what it was found to stand for: no other name was near, it
   * is no name for several, and nobody is told of twice.
   */
  private boolean isSure(int noun, BitSet core, String fuller) {
    Tree tree = clause.tree();
    boolean named = !fuller.toLowerCase(Locale.ROOT).endsWith(tree.lower(noun));
    return !descriptions.isGuess(sentence, noun)
        && !(named && Nonfinite.isPlural(tree, noun))
        && Tokens.none(words, i -> !core.get(i) && isIn(tree.token(i).getForm(), fuller));
  }

  /** Whether a name is a word of a phrase. */
  private static boolean isIn(String form, String phrase) {
    return Character.isUpperCase(form.codePointAt(0))
        && form.length() >= SHORTEST_NAME
        && (" " + phrase + " ").contains(" " + form + " ");
  }

  private boolean isSubject(int noun) {
    return clause.subject() == noun || clause.tree().is(noun, "nsubj", "nsubjpass", "agent");
  }
}
