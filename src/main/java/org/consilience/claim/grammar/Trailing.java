package org.consilience.claim.grammar;

import java.util.BitSet;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Frames at the end of a sentence, read off the order of the words: the parser may coordinate "...,
 * an agent told the paper" with what it reports, or take that for an adverbial of it.
 */
final class Trailing {
  /** Tokens behind the verb: "told the evening paper on Monday". */
  private static final int LONGEST_TAIL = 8;

  private Trailing() {}

  /** ", his agent told the paper." and ", said the captain, who": a frame without an "and". */
  static boolean isBehind(Tree tree, int cue) {
    return tree.is(cue, "conj", "advcl", "dep") && tree.head(cue) >= 0 && isLast(tree, cue);
  }

  private static boolean isLast(Tree tree, int cue) {
    BitSet below = tree.below(cue);
    int first = below.stream().filter(i -> !tree.isPunctuation(i)).findFirst().orElse(cue);
    return tree.head(cue) < first
        && isSaying(tree, cue)
        && tree.isComma(first - 1)
        && tree.child(cue, "mark", "cc") == Tree.NONE
        && Tokens.all(below.length(), tree.size(), tree::isPunctuation);
  }

  /** "It sank on Monday, sources told the paper": the report, if it is no "ccomp". */
  static int content(Tree tree, int cue) {
    return isSaying(tree, cue)
        ? tree.firstChild(
            cue,
            c ->
                c < cue
                    && tree.is(c, "advcl")
                    && tree.child(c, "mark") == Tree.NONE
                    && Standing.isFinite(tree, c)
                    && isWhole(tree, c))
        : Tree.NONE;
  }

  private static boolean isWhole(Tree tree, int verb) {
    int subject = Clauses.ownSubject(tree, verb);
    return subject != Tree.NONE
        && subject < verb
        && tree.allChildren(verb, c -> c > subject || !tree.tag(c).startsWith("W"));
  }

  /** Whether what hangs on a verb of speech is told by its speaker, as the report before it. */
  static boolean isReported(Tree tree, int clause, int cue) {
    int content = tree.is(clause, "advcl") ? Frames.content(tree, cue) : Tree.NONE;
    if (content == Tree.NONE || content > cue) {
      return false;
    }
    boolean goesOn =
        content < clause
            && clause < Clauses.ownSubject(tree, cue)
            && tree.tag(clause).equals("VBG")
            && tree.child(clause, "mark") == Tree.NONE;
    boolean reason =
        clause > cue && tree.anyChild(clause, c -> tree.is(c, "mark") && isReason(tree, c));
    return content == clause || goesOn || reason;
  }

  /** "The farm holds grain and serves as a store, the mayor said": he said both. */
  static boolean isSameSubject(Tree tree, int verb) {
    return tree.is(verb, "conj")
        && tree.isVerb(verb)
        && Clauses.ownSubject(tree, verb) == Tree.NONE
        && tree.isVerb(tree.head(verb));
  }

  private static boolean isReason(Tree tree, int mark) {
    return tree.lemma(mark).equals("because");
  }

  private static boolean isSaying(Tree tree, int cue) {
    int subject = Clauses.ownSubject(tree, cue);
    return subject != Tree.NONE
        && tree.isVerb(cue)
        && Lexicon.isSaid(tree.lemma(cue))
        && Lexicon.reportsClauses(tree.lemma(cue))
        && tree.child(cue, "ccomp", "xcomp", "neg") == Tree.NONE
        && (tree.child(cue, "dobj") == Tree.NONE || tree.lemma(cue).equals("tell"))
        && tree.hasTag(cue, "VBD", "VBZ", "VBP", "VBN")
        && isShort(tree, cue, subject);
  }

  /** Behind the verb stands no other statement, unless it is about the speaker. */
  private static boolean isShort(Tree tree, int cue, int subject) {
    BitSet tail = tree.below(cue).get(0, tree.size());
    tail.clear(0, cue + 1);
    tail.andNot(tree.below(subject));
    return tail.cardinality() <= LONGEST_TAIL
        && tail.stream().noneMatch(i -> Standing.isFinite(tree, i) || tree.is(i, "cc"));
  }
}
