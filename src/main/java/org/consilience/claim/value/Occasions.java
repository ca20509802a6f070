package org.consilience.claim.value;

import java.util.BitSet;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Since;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;

/** "For the third time since May", "for a second time in a week": which of several times it was. */
public final class Occasions {
  private Occasions() {}

  /** Whether a noun is the "time" of such words. */
  public static boolean isOne(Tree tree, int noun) {
    return tree.hasLemma(noun, "time")
        && tree.is(noun, "pobj")
        && tree.hasLemma(tree.head(noun), "for")
        && Ranks.ofNoun(tree, noun).isPresent();
  }

  /** All of the words that say so, wherever the parser has hung the last of them. */
  public static BitSet words(Tree tree, int time) {
    BitSet words = tree.subtree(tree.head(time));
    words.or(Since.phrase(tree, time));
    int next = words.length();
    if (next < tree.size()
        && tree.hasLemma(next, "in")
        && tree.hasEntity(tree.child(next, "pobj"), "DATE", "TIME")) {
      words.or(tree.below(next));
    }
    return words;
  }

  /** A clause without such words, which answer a question of their own: what happened so often. */
  public static Clause left(Clause clause) {
    Tree tree = clause.tree();
    if (Tokens.none(clause.own(), i -> isOne(tree, i))) {
      return clause;
    }
    BitSet own = (BitSet) clause.own().clone();
    clause.own().stream().filter(i -> isOne(tree, i)).forEach(i -> own.andNot(words(tree, i)));
    return new Clause(tree, clause.head(), clause.subject(), own);
  }
}
