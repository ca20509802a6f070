package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.Set;

/**
 * Where a second sentence begins by its words alone: behind a comma and an "and" a subject and a
 * finite verb, whatever the parser made of them: "The mayor resigned, and clerks in the town hall
 * packed boxes", with the clerks resigned and "packed" a participle.
 */
public final class Joints {
  private static final Set<String> WORDS = Set.of("and", "but", "yet");

  private static final Set<String> NOMINATIVES = Set.of("he", "she", "it", "they", "we", "i");

  /** "not only did she win, but she also": the first half is none without the second. */
  private static final Set<String> OPEN = Set.of("only", "either", "both", "whether");

  /** Tokens of an insertion, and of a subject. */
  private static final int FARTHEST = 10;

  private Joints() {}

  /** Cuts what is beyond a joint off the words of a clause. */
  static void cut(Clause clause, BitSet words) {
    Tree tree = clause.tree();
    int joint = Tokens.first(words, i -> isOne(tree, i));
    if (joint == Tree.NONE) {
      return;
    }
    int subject = clause.subject();
    if (clause.head() < joint && subject < joint) {
      words.clear(joint, words.length());
    } else if (isBehind(tree, joint, clause.head())) {
      words.clear(0, joint + 1);
    }
  }

  /** Whether a verb is the one that the words behind a joint lead to. */
  private static boolean isBehind(Tree tree, int joint, int verb) {
    int subject = Clauses.ownSubject(tree, verb);
    return joint < verb && joint < subject && Tokens.none(joint, subject, tree::isVerb);
  }

  /** Whether some words go on behind a joint. */
  public static boolean isAny(Tree tree, BitSet words) {
    return Tokens.any(words, i -> isOne(tree, i) && words.get(i + 1));
  }

  /** The tokens of a sentence that stand on the same side of its joints as one of them. */
  public static BitSet run(Tree tree, int token) {
    BitSet run = new BitSet();
    int first = token;
    while (first > 0 && !isOne(tree, first - 1)) {
      first--;
    }
    int end = token + 1;
    while (end < tree.size() && !isOne(tree, end)) {
      end++;
    }
    run.set(first, end);
    return run;
  }

  /** Whether a word or semicolon joins two sentences. */
  static boolean isOne(Tree tree, int joint) {
    boolean semicolon = tree.token(joint).getForm().equals(";");
    return joint > 1
        && (semicolon || (tree.tag(joint).equals("CC") && WORDS.contains(tree.lower(joint))))
        && isBegun(tree, start(tree, joint + 1), semicolon || isParted(tree, joint))
        && Tokens.any(0, joint, v -> isStatement(tree, v, joint))
        && Tokens.none(0, joint, i -> OPEN.contains(tree.lower(i)));
  }

  private static boolean isParted(Tree tree, int joint) {
    return tree.isComma(joint - 1) && !isItem(tree, joint);
  }

  /** A verb with a subject before a joint, and no condition or time of what is behind it. */
  private static boolean isStatement(Tree tree, int verb, int end) {
    int subject = tree.isVerb(verb) ? Clauses.ownSubject(tree, verb) : Tree.NONE;
    return subject != Tree.NONE
        && subject < end
        && Standing.isFinite(tree, verb)
        && !isLeading(tree, verb, end);
  }

  private static boolean isLeading(Tree tree, int verb, int end) {
    int above = tree.head(verb);
    boolean content = above >= 0 && above < verb && tree.isVerb(above);
    return tree.is(verb, "advcl") && above > end
        || tree.child(verb, "mark") != Tree.NONE && !content;
  }

  /** Behind adverbs and what stands between two commas: "and, as of noon, it". */
  private static int start(Tree tree, int from) {
    int start = from;
    if (start < tree.size() && tree.isComma(start)) {
      int comma = Tokens.first(start + 1, Math.min(tree.size(), start + FARTHEST), tree::isComma);
      start = comma == Tree.NONE ? start : comma + 1;
    }
    while (start < tree.size() && tree.tag(start).equals("RB")) {
      start++;
    }
    return start < tree.size() && tree.hasTag(start, "IN") ? behindPhrase(tree, start) : start;
  }

  /** "and in this case it": the pronoun behind a phrase, if there is one. */
  private static int behindPhrase(Tree tree, int start) {
    int end = Math.min(tree.size(), start + FARTHEST);
    int next = Tokens.first(start, end, i -> !isNominal(tree, i));
    return next == Tree.NONE ? start : next;
  }

  private static boolean isBegun(Tree tree, int start, boolean parted) {
    if (start >= tree.size()) {
      return false;
    }
    return isNominative(tree, start)
        ? isFinite(tree, start + 1) || isFinite(tree, start + 2)
        : parted && isNounWithVerb(tree, start);
  }

  /** "leeks, beans, and peas": the last of several nouns. */
  private static boolean isItem(Tree tree, int joint) {
    int before = joint - 2;
    while (before > 0 && isNominal(tree, before)) {
      before--;
    }
    return tree.isComma(before);
  }

  static boolean isNominative(Tree tree, int i) {
    return NOMINATIVES.contains(tree.lower(i)) && tree.tag(i).equals("PRP");
  }

  private static boolean isNounWithVerb(Tree tree, int start) {
    int end = Math.min(tree.size(), start + FARTHEST);
    int verb = Tokens.first(start, end, i -> !isNominal(tree, i));
    return verb != Tree.NONE
        && !tree.hasTag(start, "IN", "TO")
        && Tokens.any(start, verb, tree::isNoun)
        && (isFinite(tree, verb) || isActive(tree, verb));
  }

  private static boolean isNominal(Tree tree, int i) {
    return tree.isNoun(i)
        || tree.hasTag(i, "DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "HYPH")
        || (tree.tag(i).equals("IN") && !tree.is(i, "mark"));
  }

  private static boolean isFinite(Tree tree, int i) {
    return i < tree.size() && tree.hasTag(i, "VBD", "VBZ", "VBP", "MD");
  }

  /** "officials examined the hall": a participle behind its noun is passive and has no object. */
  private static boolean isActive(Tree tree, int verb) {
    return verb + 1 < tree.size()
        && tree.tag(verb).equals("VBN")
        && !tree.tag(verb - 1).equals("HYPH")
        && (tree.isNoun(verb + 1) || tree.hasTag(verb + 1, "DT", "PRP$"));
  }
}
