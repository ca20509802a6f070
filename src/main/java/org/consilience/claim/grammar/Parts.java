package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Clauses that are told within the one that governs them: what restricts a noun, and what the parse
 * does not understand well enough to be cut out. A claim of its own would be no statement, or one
 * that the text does not make.
 */
public final class Parts {
  /** Words of an insertion that is in nobody's way, and mostly a name. */
  private static final int SHORT = 4;

  private static final Set<String> LEADING =
      Set.of("until", "till", "so", "once", "if", "unless", "lest", "case", "whenever");

  private static final Set<String> OTHERS = Set.of("other", "others", "another", "more", "rest");

  private static final Set<String> OBJECTS =
      Set.of("him", "them", "me", "us", "himself", "herself", "itself", "themselves");

  private Parts() {}

  /** The clause that tells a clause, or itself. */
  public static Clause whole(Clause clause) {
    Tree tree = clause.tree();
    int node = clause.head();
    while (isPart(tree, node)) {
      node = governor(tree, node);
    }
    return node == clause.head() ? clause : Clauses.at(tree, node);
  }

  /** Whether a predicate has no claim of its own. */
  public static boolean isPart(Tree tree, int predicate) {
    return tree.parts.of(predicate, p -> isInside(tree, p) && !UntoldParticiples.isOne(tree, p));
  }

  private static boolean isInside(Tree tree, int predicate) {
    int governor = Clauses.isPredicate(tree, predicate) ? governor(tree, predicate) : Tree.NONE;
    if (governor == Tree.NONE || isParted(tree, predicate, governor)) {
      return false;
    }
    int first = tree.firstConjunct(predicate);
    boolean restricts =
        tree.is(first, "relcl", "acl")
            && !tree.isSetOff(first)
            && !Relatives.isBeside(tree, predicate);
    return restricts
        || isLed(tree, predicate, first)
        || isSmall(tree, predicate)
        || Participles.isImpersonal(tree, first)
        || isOfOthers(tree, predicate)
        || (!isDated(tree, first) && isUnsound(tree, predicate));
  }

  /** Of two sentences that a semicolon parts neither is told in the other. */
  private static boolean isParted(Tree tree, int predicate, int governor) {
    return Clauses.ownSubject(tree, predicate) != Tree.NONE
        && Tokens.any(
            Math.min(predicate, governor),
            Math.max(predicate, governor),
            i -> tree.token(i).getForm().equals(";"));
  }

  /** "prices fell and wages rose": with a subject a verb may be all that is to be said. */
  private static boolean isUnsound(Tree tree, int predicate) {
    boolean brief = Clauses.ownSubject(tree, predicate) != Tree.NONE;
    return Soundness.isUnsound(Clauses.at(tree, predicate), brief);
  }

  /** "killed ten and hurt others": what they are, the verb before tells. */
  public static boolean isOfOthers(Tree tree, int predicate) {
    return tree.firstConjunct(predicate) != predicate
        && Clauses.ownSubject(tree, predicate) == Tree.NONE
        && tree.anyChild(predicate, c -> tree.is(c, "dobj") && OTHERS.contains(tree.lower(c)));
  }

  /** "until he was told", "may sell it, making": a clause that is not said to be so. */
  private static boolean isLed(Tree tree, int predicate, int first) {
    if (!tree.is(first, "advcl", "pcomp")) {
      return false;
    }
    return isComplement(tree, first)
        || (Standing.isFinite(tree, first)
            ? tree.anyChild(first, c -> c < first && isLeading(tree, c))
            : Standing.isUnasserted(tree, governor(tree, predicate)));
  }

  /** "no way that he knew", "so fast that it broke": without it the rest says something else. */
  private static boolean isComplement(Tree tree, int predicate) {
    int first = tree.below(predicate).nextSetBit(0);
    return tree.is(predicate, "advcl")
        && tree.is(first, "mark")
        && tree.lower(first).equals("that");
  }

  private static boolean isLeading(Tree tree, int word) {
    return tree.is(word, "mark", "advmod", "prep")
            && tree.hasTag(word, "IN", "WRB", "RB")
            && LEADING.contains(tree.lemma(word))
        || tree.lemma(word).equals("ever");
  }

  /** "ordered him held", "with the man having left": a clause without a tense of its own. */
  private static boolean isSmall(Tree tree, int predicate) {
    int subject = Clauses.ownSubject(tree, predicate);
    boolean object = subject != Tree.NONE && OBJECTS.contains(tree.lower(subject));
    boolean told = subject != Tree.NONE && !Standing.isFinite(tree, predicate);
    return object
        || (told && tree.is(predicate, "pcomp"))
        || (told
            && tree.is(predicate, "ccomp", "advcl")
            && tree.anyChild(
                predicate,
                c -> tree.is(c, "aux", "auxpass") && tree.tag(c).equals("VBG") && c < predicate));
  }

  /** "their first meeting since the war began": told of a noun, but whole. */
  private static boolean isDated(Tree tree, int predicate) {
    return tree.is(predicate, "advcl")
        && !tree.isVerb(tree.head(predicate))
        && Standing.isFinite(tree, predicate)
        && Clauses.ownSubject(tree, predicate) != Tree.NONE;
  }

  /** The predicate of the clause that would take a clause up; none where it stands on its own. */
  private static int governor(Tree tree, int predicate) {
    int node = predicate;
    for (int steps = 0; tree.head(node) >= 0 && steps < tree.size(); steps++) {
      boolean content = tree.is(node, "ccomp") && Frames.isFrame(tree, tree.head(node));
      node = tree.head(node);
      if (content) {
        return Tree.NONE;
      }
      if (Clauses.isPredicate(tree, node) && !Frames.isFrame(tree, node)) {
        return node;
      }
    }
    return Tree.NONE;
  }

  /** The words of a clause with those of its parts: what its claim is proved by. */
  public static BitSet words(Clause clause) {
    BitSet words = (BitSet) clause.own().clone();
    addParts(clause, words);
    return Trimming.of(clause.tree(), words);
  }

  /** Adds to the words of a clause those of its parts, and what was torn out of its middle. */
  public static void take(Clause clause, BitSet words) {
    Tree tree = clause.tree();
    addParts(clause, words);
    if (words.length() <= clause.head() + 1) {
      words.or(plain(tree, clause.head()));
      tree.children(clause.head()).stream()
          .filter(c -> tree.is(c, "conj", "cc"))
          .forEach(c -> words.andNot(tree.below(c)));
      if (!sharesRest(tree, clause.head())) {
        cutMarks(tree, words);
      }
    }
    mend(clause, words);
    Ends.mend(clause, words);
  }

  /** "shocked and saddened to learn": what follows the second belongs to both. */
  private static boolean sharesRest(Tree tree, int verb) {
    return verb + 1 < tree.size()
        && tree.is(verb + 1, "cc")
        && tree.anyChild(
            verb,
            c ->
                tree.is(c, "conj")
                    && tree.tag(c).equals(tree.tag(verb))
                    && tree.child(c, "nsubj", "nsubjpass", "aux", "auxpass") == Tree.NONE);
  }

  /** Without the full stop up to which {@link #mend} would fill in what was taken out. */
  private static void cutMarks(Tree tree, BitSet words) {
    while (!words.isEmpty() && tree.isPunctuation(words.length() - 1)) {
      words.clear(words.length() - 1);
    }
  }

  private static void addParts(Clause clause, BitSet words) {
    Tree tree = clause.tree();
    BitSet below = tree.below(clause.head());
    for (int p = below.nextSetBit(0); p >= 0; p = below.nextSetBit(p + 1)) {
      if (p != clause.head() && !words.get(p) && isOf(clause, p) && !Seconds.isSecond(tree, p)) {
        words.or(plain(tree, p));
      }
    }
  }

  private static boolean isOf(Clause clause, int predicate) {
    Tree tree = clause.tree();
    int node = isPart(tree, predicate) ? predicate : Tree.NONE;
    while (node != clause.head() && node >= 0) {
      if (Frames.isFrame(tree, node) || (Clauses.isPredicate(tree, node) && !isPart(tree, node))) {
        return false;
      }
      node = tree.head(node);
    }
    return node >= 0;
  }

  /** What is below a part, but for clauses that are told apart from it. */
  private static BitSet plain(Tree tree, int part) {
    BitSet below = tree.below(part);
    BitSet words = (BitSet) below.clone();
    for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
      if (i != part && (Frames.isFrame(tree, i) || isToldApart(tree, i))) {
        words.andNot(tree.below(i));
      }
    }
    return words;
  }

  private static boolean isToldApart(Tree tree, int i) {
    return Clauses.isPredicate(tree, i) && !isPart(tree, i) && tree.isSetOff(i);
  }

  /** Fills holes behind the verb, unless what is missing is an insertion between two marks. */
  private static void mend(Clause clause, BitSet words) {
    for (int from = words.nextClearBit(clause.head());
        from >= 0 && from < words.length();
        from = words.nextClearBit(words.nextSetBit(from))) {
      int end = words.nextSetBit(from);
      if (!isInsertion(clause.tree(), from, end) && !isReport(clause.tree(), from, end)) {
        words.set(from, end);
      }
    }
  }

  private static boolean isReport(Tree tree, int from, int end) {
    return Tokens.any(from, end, i -> Frames.isFrame(tree, i) || Frames.isAccording(tree, i));
  }

  /** Whether two marks part one phrase from what stands around it. */
  private static boolean isInsertion(Tree tree, int from, int end) {
    BitSet gone = new BitSet();
    IntStream.range(from, end).filter(i -> !tree.isPunctuation(i)).forEach(gone::set);
    if (gone.isEmpty()) {
      return true;
    }
    if (gone.cardinality() <= SHORT) {
      return false;
    }
    boolean marked =
        tree.isPunctuation(from) && (tree.isPunctuation(end - 1) || tree.isPunctuation(end));
    return marked && gone.stream().filter(i -> !gone.get(Math.max(0, tree.head(i)))).count() == 1;
  }
}
