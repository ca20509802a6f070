package org.consilience.claim.grammar;

import java.util.BitSet;

/** Phrases without what hangs loose at their ends. */
public final class Trimming {
  private Trimming() {}

  /** Cuts punctuation and conjunctions off both ends, but leaves a hole in the middle. */
  public static BitSet of(Tree tree, BitSet tokens) {
    BitSet trimmed = (BitSet) tokens.clone();
    while (!trimmed.isEmpty()
        && (isLoose(tree, trimmed.nextSetBit(0)) || isExplaining(tree, trimmed.nextSetBit(0)))) {
      trimmed.clear(trimmed.nextSetBit(0));
    }
    while (!trimmed.isEmpty()
        && (isLoose(tree, trimmed.length() - 1) || isDangling(tree, trimmed))) {
      trimmed.clear(trimmed.length() - 1);
    }
    return trimmed;
  }

  /** With the "because" or "while" that leads in what is whole without its main clause. */
  public static BitSet withMark(Tree tree, BitSet tokens) {
    BitSet trimmed = of(tree, tokens);
    int mark = trimmed.nextSetBit(0) - 1;
    if (mark >= 0 && tokens.get(mark) && tree.is(mark, "mark")) {
      trimmed.set(mark);
    }
    return trimmed;
  }

  /**
   * With the "after" that leads in a clause before the one that is told: "after talks failed, he".
   */
  public static BitSet ofClause(Clause clause, BitSet tokens) {
    Tree tree = clause.tree();
    BitSet trimmed = of(tree, tokens);
    int mark = trimmed.nextSetBit(0) - 1;
    if (mark >= 0
        && tokens.get(mark)
        && tree.is(mark, "mark")
        && !tree.lemma(mark).equals("that")
        && tree.head(mark) != clause.head()
        && trimmed.get(tree.head(mark))) {
      trimmed.set(mark);
    }
    return trimmed;
  }

  /** A preposition or article whose noun went with a clause of its own. */
  private static boolean isDangling(Tree tree, BitSet tokens) {
    int last = tokens.length() - 1;
    return last > 0
        && (isBarePreposition(tree, last)
            || tree.is(last, "det") && isHeadless(tree, last, tokens));
  }

  private static boolean isBarePreposition(Tree tree, int i) {
    return tree.is(i, "prep") && !tree.children(i).isEmpty() && tree.children(i).get(0) > i;
  }

  private static boolean isHeadless(Tree tree, int i, BitSet tokens) {
    return tree.head(i) > i && !tokens.get(tree.head(i));
  }

  /** "namely the mayor": the word says that a name follows for what stands before it. */
  private static boolean isExplaining(Tree tree, int i) {
    return tree.is(i, "advmod") && tree.hasLemma(i, "namely", "viz.", "i.e.");
  }

  /** "that Smith, 33, who": an object that the parser gave to no verb. */
  private static boolean isNoVerbs(Tree tree, int i) {
    return tree.is(i, "dobj") && tree.lower(i).equals("that") && !tree.isVerb(tree.head(i));
  }

  private static boolean isLoose(Tree tree, int i) {
    return tree.isPunctuation(i)
        || isNoVerbs(tree, i)
        || tree.is(i, "cc", "mark")
            && !tree.isNoun(i)
            && !tree.lemma(i).equals("neither") // denies what it leads in
            && !Standing.isConditional(tree, i)
            && !isOfVerbless(tree, i);
  }

  /** "Although no expert, she won": the word belongs to a phrase that has no verb. */
  private static boolean isOfVerbless(Tree tree, int mark) {
    return tree.is(mark, "mark")
        && tree.anyChild(
            tree.head(mark),
            c ->
                tree.is(c, "advcl")
                    && !tree.isVerb(c)
                    && tree.below(c).nextSetBit(0) == mark + 1
                    && c < tree.head(mark));
  }
}
