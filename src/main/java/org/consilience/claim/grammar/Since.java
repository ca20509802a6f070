package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Noun phrases that say since when: "the first talks since the war", "their first talks since the
 * war began", wherever the parser has hung it.
 */
public final class Since {
  private Since() {}

  /** Whether the phrase of a noun does. */
  public static boolean isSaid(Tree tree, int noun) {
    return word(tree, noun, Phrases.whole(tree, noun)) != Tree.NONE;
  }

  /** The phrase of a noun with what it says so; no clause coordinated with that. */
  public static BitSet phrase(Tree tree, int noun) {
    BitSet phrase = Phrases.whole(tree, noun);
    int since = word(tree, noun, phrase);
    if (since == Tree.NONE) {
      return phrase;
    }
    phrase.clear(since, tree.size());
    phrase.or(after(tree, since));
    return Trimming.of(tree, phrase);
  }

  private static BitSet after(Tree tree, int since) {
    int top = top(tree, since);
    BitSet said = tree.subtree(top);
    said.clear(0, since);
    tree.children(top).stream()
        .filter(c -> tree.is(c, "conj") && Clauses.ownSubject(tree, c) != Tree.NONE)
        .forEach(c -> said.clear(tree.below(c).nextSetBit(0), tree.size()));
    tree.children(top).stream()
        .filter(c -> c == said.length() - 1 && tree.is(c, "cc"))
        .forEach(said::clear);
    return said;
  }

  /** "Since" hung on the noun, or right behind its phrase. */
  private static int word(Tree tree, int noun, BitSet phrase) {
    return IntStream.rangeClosed(noun + 1, Math.min(phrase.length(), tree.size() - 1))
        .filter(i -> tree.lemma(i).equals("since") && tree.is(i, "prep", "mark"))
        .filter(i -> i == phrase.length() || tree.head(top(tree, i)) == noun)
        .findFirst()
        .orElse(Tree.NONE);
  }

  private static int top(Tree tree, int since) {
    return tree.is(since, "mark") ? tree.head(since) : since;
  }
}
