package org.consilience.claim.grammar;

import java.util.BitSet;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Words cut off before what they govern: a text must not end in a preposition whose noun stands
 * behind the cut, nor a count without what is counted.
 */
public final class OpenEnds {
  /** Tokens of "witnesses in the town say" between two commas. */
  private static final int LONGEST = 8;

  private OpenEnds() {}

  /** Whether the sentence goes on with what the last of some words cannot do without. */
  public static boolean isOpen(Tree tree, BitSet words) {
    int last = words.length() - 1;
    while (last > 0 && tree.isPunctuation(last)) {
      last--;
    }
    int next = last + 1;
    return last > 0
        && next < tree.size()
        && (isGoverning(tree, last, next)
            || isOfRelative(tree, last, next)
            || isCounting(tree, last, next));
  }

  /** "was fined for | the crash" and "was held after|, police say, leaving": what is governed. */
  private static boolean isGoverning(Tree tree, int last, int next) {
    return tree.is(last, "prep")
        && tree.hasTag(last, "IN", "TO")
        && (isNounPhrase(tree, next) || isReport(tree, next));
  }

  private static boolean isNounPhrase(Tree tree, int i) {
    return tree.hasTag(i, "DT", "PRP$", "CD", "NN", "NNS", "NNP", "NNPS")
        && !tree.is(i, "npadvmod");
  }

  /** A clause between two commas that says no more than who said it. */
  private static boolean isReport(Tree tree, int comma) {
    int first = comma + 1;
    int end = Math.min(tree.size(), first + LONGEST);
    int close = tree.isComma(comma) ? Tokens.first(first, end, tree::isComma) : Tree.NONE;
    return close != Tree.NONE
        && tree.isVerb(close - 1)
        && Lexicon.isReporting(tree.lemma(close - 1))
        && !tree.isQuotationMark(close + 1);
  }

  /** "the voters, who reject | the plan": the object of a verb with a pronoun for its subject. */
  private static boolean isOfRelative(Tree tree, int last, int next) {
    int subject = tree.is(last, "relcl") ? Clauses.ownSubject(tree, last) : Tree.NONE;
    return subject == last - 1
        && tree.hasTag(subject, "WP", "WDT")
        && tree.hasTag(last, "VBP", "VBZ", "VBD")
        && tree.hasTag(next, "DT", "PRP$");
  }

  /** "worked there for seven | seasons": a number and the noun behind it are one phrase. */
  private static boolean isCounting(Tree tree, int last, int next) {
    return tree.tag(last).equals("CD") && tree.hasTag(next, "NN", "NNS") && tree.head(last) >= next;
  }
}
