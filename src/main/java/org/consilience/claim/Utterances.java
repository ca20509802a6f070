package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Questions;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.quotation.Quotation;

/**
 * What of a quotation a sentence holds, statement by statement: "The roof fell in, and we lost the
 * organ" tells of two things.
 */
final class Utterances {
  /**
   * Shorter quotations are single words in somebody's voice: they stay inside their proposition.
   */
  private static final int FEWEST_WORDS = 3;

  /** "I am sorry": shorter ones say too little apart. */
  private static final int FEWEST_APART = 6;

  private static final String[] ARGUMENTS = {
    "dobj", "attr", "acomp", "prep", "agent", "xcomp", "ccomp", "oprd", "npadvmod"
  };

  private Utterances() {}

  static List<BitSet> of(Tree tree, Quotation quotation) {
    List<BitSet> utterances = new ArrayList<>();
    for (BitSet part : parts(tree, quoted(tree, quotation))) {
      if (tree.words(part) >= FEWEST_WORDS && !Questions.isQuestion(tree, part)) {
        utterances.add(part);
      }
    }
    return utterances;
  }

  private static BitSet quoted(Tree tree, Quotation quotation) {
    BitSet quoted = new BitSet();
    if (quotation.start() < tree.sentence().getEnd()
        && tree.sentence().getStart() < quotation.end()) {
      tree.indices().filter(i -> quotation.holds(tree.token(i).getStart())).forEach(quoted::set);
    }
    return quoted;
  }

  private static List<BitSet> parts(Tree tree, BitSet quoted) {
    List<BitSet> parts = new ArrayList<>();
    int from = 0;
    for (int verb = quoted.nextSetBit(0); verb >= 0; verb = quoted.nextSetBit(verb + 1)) {
      int joint = tree.is(verb, "conj") ? joint(tree, quoted, verb) : Tree.NONE;
      if (joint > from) {
        parts.add(run(quoted, from, joint));
        from = joint + 1;
      }
    }
    parts.add(run(quoted, from, quoted.length()));
    return parts;
  }

  private static BitSet run(BitSet quoted, int from, int end) {
    BitSet run = (BitSet) quoted.clone();
    run.clear(0, from);
    run.clear(end, Math.max(end, run.length()));
    return run;
  }

  /** The "and" that joins a main clause to the first; none where they are one statement. */
  private static int joint(Tree tree, BitSet quoted, int verb) {
    int first = tree.firstConjunct(verb);
    if (!isMain(tree, quoted, first) || !isWhole(tree, verb) || !isWhole(tree, tree.head(verb))) {
      return Tree.NONE;
    }
    int joint = tree.below(Clauses.ownSubject(tree, verb)).nextSetBit(0) - 1;
    BitSet second = run(tree.below(verb), joint + 1, tree.size());
    return joint > tree.head(verb)
            && isTelling(tree, run(quoted, tree.below(tree.head(verb)).nextSetBit(0), joint))
            && isTelling(tree, second)
            && Tokens.isOneOf(tree.lower(joint), "and", "but", ";")
            && isLast(tree, quoted, verb, second)
            && Tokens.none(second, i -> isOpen(tree, i))
        ? joint
        : Tree.NONE;
  }

  /** A clause on which none of the quotation's hangs, and no condition or time both. */
  private static boolean isMain(Tree tree, BitSet quoted, int verb) {
    return quoted.get(verb)
        && (tree.head(verb) < 0 || !quoted.get(tree.head(verb)))
        && tree.allChildren(verb, c -> c > verb || !tree.is(c, "advcl", "mark", "preconj"));
  }

  private static boolean isWhole(Tree tree, int verb) {
    int subject = Clauses.ownSubject(tree, verb);
    return Standing.isFinite(tree, verb)
        && subject != Tree.NONE
        && subject < verb
        && tree.anyChild(verb, c -> c > verb && tree.is(c, ARGUMENTS));
  }

  private static boolean isTelling(Tree tree, BitSet words) {
    return tree.words(words) >= FEWEST_APART && Tokens.any(words, tree::isNoun);
  }

  /** Whether the clause goes on to the end, so that no more of the first is behind it. */
  private static boolean isLast(Tree tree, BitSet quoted, int verb, BitSet second) {
    return Tokens.all(
        verb, quoted.length(), i -> second.get(i) || tree.isPunctuation(i) || !quoted.get(i));
  }

  /** "and it hurts", "but they left": whom or what is meant, the clause before tells. */
  private static boolean isOpen(Tree tree, int i) {
    return tree.hasTag(i, "PRP", "PRP$", "DT", "RB")
        && !tree.is(i, "det", "expl")
        && tree.hasLemma(
            i, "it", "its", "that", "this", "they", "them", "their", "he", "him", "his", "she",
            "her", "these", "those", "so", "both", "there")
        && !isImpersonal(tree, i);
  }

  /** "it would be wrong to leave": the "it" stands for what follows. */
  private static boolean isImpersonal(Tree tree, int it) {
    int verb = tree.head(it);
    return tree.lower(it).equals("it")
        && tree.is(it, "nsubj")
        && verb > it
        && tree.lemma(verb).equals("be")
        && tree.child(verb, "acomp", "attr") != Tree.NONE
        && tree.child(verb, "xcomp", "ccomp", "csubj") != Tree.NONE;
  }
}
