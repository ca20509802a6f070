package org.consilience.claim;

import java.util.BitSet;
import java.util.Set;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.text.WordSet;

/** Finds pronouns for things that a claim on its own leaves without anything to stand for. */
final class Adrift {
  private static final Set<String> THINGS =
      WordSet.of("it", "its", "them", "their", "theirs", "they");

  private final Reading reading;
  private final int sentence;
  private final Clause clause;

  Adrift(Reading reading, int sentence, Clause clause) {
    this.reading = reading;
    this.sentence = sentence;
    this.clause = clause;
  }

  boolean isAny(BitSet tokens) {
    return Tokens.any(tokens, i -> isAdrift(tokens, i));
  }

  /** "it", "them", "its", "their" with nothing before it in the claim that it can stand for. */
  private boolean isAdrift(BitSet tokens, int i) {
    Tree tree = clause.tree();
    if (!tree.tag(i).startsWith("PRP")) {
      return false;
    }
    String form = tree.lower(i);
    if (!THINGS.contains(form) || tree.is(i, "nsubj", "nsubjpass", "expl")) {
      return false;
    }
    boolean plural = form.startsWith("the");
    int subject = clause.subject();
    // A subject is never its own verb's "them" (binding principle B), but "its" and "their".
    boolean led =
        tree.tag(i).equals("PRP$")
            && subject != Tree.NONE
            && subject < i
            && stands(subject, plural);
    return !led
        && Tokens.none(
            tokens.get(0, i), t -> t != subject && !tree.below(t).get(i) && stands(t, plural));
  }

  /** Whether a noun can be "it", or "they". */
  private boolean stands(int token, boolean plural) {
    Tree tree = clause.tree();
    String form = tree.lower(token);
    boolean noun = tree.isNoun(token) && reading.person(sentence, token).isEmpty();
    return (plural ? form.equals("they") || form.equals("we") : form.equals("it"))
        || (noun && (!plural || Nonfinite.isPlural(tree, token) || tree.tag(token).equals("NNP")));
  }
}
