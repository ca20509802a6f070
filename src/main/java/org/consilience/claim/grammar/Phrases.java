package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.Set;

/** Noun phrases as spans of tokens. */
public final class Phrases {
  private static final String[] MODIFIERS = {
    "compound",
    "nmod",
    "poss",
    "det",
    "predet",
    "amod",
    "nummod",
    "npadvmod",
    "advmod",
    "qmod",
    "case",
    "neg",
    "punct"
  };

  /** Tokens of an apposition that is a name and not a description. */
  private static final int LONGEST_NAME = 5;

  /** What parts an apposition from its noun. */
  private static final Set<String> SET_OFF = Set.of(",", "(", ")");

  private Phrases() {}

  /** The noun with all that restricts it; additions set off by commas are left out. */
  public static BitSet whole(Tree tree, int head) {
    return (BitSet) tree.phrases.of(head, noun -> restricted(tree, noun)).clone();
  }

  /**
   * What hangs on a noun without a word of another phrase in between: what the parser hung on it
   * from further off stays where it stands.
   */
  public static BitSet projected(Tree tree, int head) {
    BitSet below = tree.below(head);
    int first = head;
    while (first > 0 && (below.get(first - 1) || tree.isPunctuation(first - 1))) {
      first--;
    }
    BitSet near = (BitSet) below.clone();
    near.clear(0, first);
    return near;
  }

  /** "Ann held her own": what the parser hung on the name from behind the verb is no part of it. */
  static BitSet joined(Tree tree, int head) {
    BitSet tokens = tree.subtree(head);
    int end = head;
    while (end < tokens.length() && (tokens.get(end) || !tree.isVerb(end))) {
      end++;
    }
    tokens.clear(end, Math.max(end, tokens.length()));
    return tokens;
  }

  private static BitSet restricted(Tree tree, int head) {
    BitSet tokens = joined(tree, head);
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      boolean addition =
          tree.is(i, "relcl", "appos", "acl", "parataxis", "advcl")
              || (tree.is(i, "conj") && !tree.isNoun(i));
      boolean listed =
          tree.is(i, "appos")
              && (isAcronymList(tree, tree.head(i), i) || isNameList(tree, tree.head(i), i));
      if (i > head && addition && !listed && (tree.isSetOff(i) || tree.is(i, "parataxis"))) {
        tokens.andNot(tree.below(i));
      }
    }
    return orHead(Trimming.of(tree, tokens), head);
  }

  /**
   * {@link #whole} with a short apposition, which mostly is the name: "the club's coach, Ann
   * Smith,".
   */
  public static BitSet named(Tree tree, int head) {
    BitSet tokens = whole(tree, head);
    for (int i = head + 1; i < tree.size() && !isPerson(tree, head); i++) {
      if (tree.is(i, "appos") && tree.head(i) >= 0 && tokens.get(tree.head(i))) {
        addName(tree, tree.below(i), tokens);
      }
    }
    return tokens;
  }

  private static void addName(Tree tree, BitSet addition, BitSet tokens) {
    boolean name = Tokens.any(addition, t -> tree.tag(t).startsWith("NNP"));
    if (name && addition.cardinality() <= LONGEST_NAME) {
      tokens.or(addition);
      setComma(tree, tokens, addition.nextSetBit(0) - 1);
      setComma(tree, tokens, addition.length());
    }
  }

  /** Somebody named is known by the name; what stands after it is a claim of its own. */
  private static boolean isPerson(Tree tree, int head) {
    return tree.token(head).getEntity().equals("PERSON");
  }

  /** In "tea, coffee, and milk" the parser may take the second of the list for an apposition. */
  static boolean isListed(Tree tree, int apposition) {
    int head = tree.head(apposition);
    return head >= 0 && tree.anyChild(head, c -> c > apposition && tree.is(c, "conj"))
        || (head >= 0
            && (isAcronymList(tree, head, apposition) || isNameList(tree, head, apposition)));
  }

  /** "his WBA, IBF and WBO titles": the parser takes the second for an apposition. */
  private static boolean isAcronymList(Tree tree, int head, int apposition) {
    return tree.child(apposition, "conj") != Tree.NONE
        && tree.child(apposition, "cc") != Tree.NONE
        && isAcronym(tree, head)
        && isAcronym(tree, apposition);
  }

  /**
   * "staff from the Red Cross, the Board of Trade and the Guild": the second is no gloss either.
   */
  private static boolean isNameList(Tree tree, int head, int apposition) {
    int last = tree.child(apposition, "conj");
    return last > apposition
        && tree.child(apposition, "cc") != Tree.NONE
        && tree.hasEntity(head, "ORG", "PERSON")
        && tree.hasEntity(apposition, tree.token(head).getEntity())
        && tree.hasEntity(last, tree.token(head).getEntity());
  }

  private static boolean isAcronym(Tree tree, int noun) {
    String form = tree.token(noun).getForm();
    return form.length() > 1 && form.codePoints().allMatch(Character::isUpperCase);
  }

  private static void setComma(Tree tree, BitSet tokens, int i) {
    if (i > 0 && i < tree.size() && SET_OFF.contains(tree.token(i).getForm())) {
      tokens.set(i);
    }
  }

  /**
   * The noun with what stands before it: "the three-day strike" of "the three-day strike by
   * nurses".
   */
  public static BitSet core(Tree tree, int head) {
    BitSet tokens = new BitSet();
    tokens.set(head);
    for (int child : tree.children(head)) {
      if (child < head && tree.is(child, MODIFIERS)) {
        tokens.or(tree.below(child));
      }
    }
    return orHead(Trimming.of(tree, tokens), head);
  }

  /** A head that is no more than a mark or a loose word is a phrase all the same. */
  private static BitSet orHead(BitSet phrase, int head) {
    if (phrase.isEmpty()) {
      phrase.set(head);
    }
    return phrase;
  }
}
