package org.consilience.claim;

import java.util.BitSet;
import java.util.Locale;

/** Finds pronouns for things that a claim on its own leaves without anything to stand for. */
final class Adrift {
  private final Reading reading;
  private final int sentence;
  private final Clause clause;

  Adrift(Reading reading, int sentence, Clause clause) {
    this.reading = reading;
    this.sentence = sentence;
    this.clause = clause;
  }

  boolean isAny(BitSet tokens) {
    return tokens.stream().anyMatch(i -> isAdrift(tokens, i));
  }

  /** "it", "them", "its", "their" with nothing before it in the claim that it can stand for. */
  private boolean isAdrift(BitSet tokens, int i) {
    Tree tree = clause.tree();
    if (!tree.tag(i).startsWith("PRP")) {
      return false;
    }
    String form = tree.token(i).getForm().toLowerCase(Locale.ROOT);
    if (!form.matches("it|its|them|their|theirs|they")
        || tree.is(i, "nsubj", "nsubjpass", "expl")) {
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
        && tokens.get(0, i).stream()
            .noneMatch(t -> t != subject && !tree.subtree(t).get(i) && stands(t, plural));
  }

  /** Whether a noun can be "it", or "they". */
  private boolean stands(int token, boolean plural) {
    Tree tree = clause.tree();
    String form = tree.token(token).getForm().toLowerCase(Locale.ROOT);
    boolean noun = tree.isNoun(token) && reading.person(sentence, token).isEmpty();
    return form.matches(plural ? "they|we" : "it")
        || (noun && (!plural || Nonfinite.isPlural(tree, token) || tree.tag(token).equals("NNP")));
  }
}
