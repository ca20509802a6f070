package org.consilience.claim.grammar;

import java.util.BitSet;

/** Gerunds that a clause is not whole without, though they are claims of their own as well. */
public final class Adverbials {
  /** Tokens: what is longer tells more than how. */
  private static final int LONGEST = 10;

  private Adverbials() {}

  /**
   * Takes up what follows without a comma and says how or in what: "did well hosting the gala",
   * "was fined for selling fakes". It is a claim of its own as well, but this one is not whole
   * without.
   */
  static void take(Clause clause, BitSet rest) {
    Tree tree = clause.tree();
    for (int child : tree.children(clause.head())) {
      if (child < clause.head()) {
        continue;
      }
      boolean gerund = tree.is(child, "advcl") && tree.tag(child).equals("VBG");
      boolean governed = tree.is(child, "prep") && tree.child(child, "pcomp") != Tree.NONE;
      BitSet words = gerund || governed ? tree.below(child) : new BitSet();
      boolean beside = words.nextSetBit(0) == rest.length() && !tree.isSetOff(child);
      boolean needed = words.cardinality() <= LONGEST || accompanist(tree, child) != Tree.NONE;
      if (beside && needed) {
        rest.or(plain(tree, words));
      }
    }
  }

  /**
   * Who does it in "left with the team floundering", where the parser hangs the participle on the
   * verb, or none.
   */
  public static int accompanist(Tree tree, int participle) {
    int noun = tree.below(participle).nextSetBit(0) - 1;
    boolean with =
        noun > 0
            && tree.is(participle, "advcl")
            && tree.hasTag(participle, "VBG", "VBN")
            && tree.is(noun, "pobj")
            && tree.lemma(tree.head(noun)).equals("with")
            && (tree.head(tree.head(noun)) == tree.head(participle)
                || tree.tag(participle).equals("VBG") && Frames.isFrame(tree, participle));
    return with ? noun : Tree.NONE;
  }

  /** "fell, with Ann Smith saying that": without what she says she is no part of the fall. */
  static void dropReporter(Tree tree, int predicate, BitSet own) {
    int reporter = own.length();
    int noun = reporter - 1;
    if (noun > predicate
        && reporter < tree.size()
        && tree.tag(reporter).equals("VBG")
        && Frames.isFrame(tree, reporter)
        && accompanist(tree, reporter) == noun) {
      own.andNot(tree.below(tree.head(noun)));
    }
  }

  /**
   * "The firm designed and built the bridge": the first verb has the second's object, and says
   * nothing without.
   */
  static void share(Clause clause, BitSet rest) {
    Tree tree = clause.tree();
    int and = clause.head() + 1;
    int next = and + 1;
    boolean shares =
        rest.length() == and
            && next < tree.size()
            && tree.is(and, "cc")
            && tree.child(clause.head(), "auxpass") == Tree.NONE
            && !tree.is(clause.head(), "advcl")
            && tree.is(next, "conj")
            && tree.head(next) == clause.head()
            && tree.child(next, "dobj") != Tree.NONE;
    if (shares) {
      rest.set(and);
      rest.or(plain(tree, tree.below(next)));
    }
  }

  /**
   * "left after the plan for the mill | was dropped": a verb that the parser could join to nothing
   * belongs to the words that it follows.
   */
  static void rejoin(Clause clause, BitSet rest) {
    Tree tree = clause.tree();
    int next = rest.length();
    // After "p.m." or "Corp." another sentence may have begun.
    if (next == 0 || tree.token(next - 1).getForm().endsWith(".")) {
      return;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isVerb(i) && tree.below(i).nextSetBit(0) == next && isLoose(clause, i)) {
        rest.or(plain(tree, tree.below(i)));
        return;
      }
    }
  }

  private static boolean isLoose(Clause clause, int verb) {
    Tree tree = clause.tree();
    return !tree.below(verb).get(clause.head()) && Soundness.isStray(tree, verb);
  }

  /** Without additions set off by commas. */
  private static BitSet plain(Tree tree, BitSet words) {
    BitSet plain = (BitSet) words.clone();
    words.stream()
        .filter(i -> tree.is(i, "appos", "relcl", "acl") && tree.isSetOff(i))
        .forEach(i -> plain.andNot(tree.below(i)));
    BitSet trimmed = Trimming.of(tree, plain);
    // "while touring": without its word the gerund would tell of something else.
    words.stream()
        .filter(i -> i < trimmed.nextSetBit(0) && tree.is(i, "mark"))
        .forEach(trimmed::set);
    return trimmed;
  }
}
