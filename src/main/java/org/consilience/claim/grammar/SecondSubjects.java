package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.Set;
import org.consilience.claim.lexicon.Lexicon;

/** Subjects of a second clause that the parser took for another object of the first. */
final class SecondSubjects {
  /** Words that lead in a clause as well as a phrase. */
  private static final Set<String> SUBORDINATORS =
      Set.of("before", "after", "since", "until", "till");

  private SecondSubjects() {}

  /** The noun that fills the room between an "and" and a verb and was joined to another noun. */
  static int of(Tree tree, int verb) {
    int end = SecondClauses.start(tree, verb);
    return Tokens.first(
        0,
        verb,
        i -> tree.isNoun(i) && tree.is(i, "conj") && fills(tree, i, end) && !isListed(tree, i));
  }

  private static boolean fills(Tree tree, int noun, int end) {
    BitSet phrase = tree.below(noun);
    int first = phrase.nextSetBit(0);
    return tree.isNoun(tree.head(noun))
        && phrase.length() == end
        && phrase.cardinality() == end - first
        && tree.is(first - 1, "cc");
  }

  /** "Oslo, Moss and Bergen are", "before Ann and Lee met": together they are the subject. */
  private static boolean isListed(Tree tree, int noun) {
    int first = tree.head(noun);
    int above = tree.head(first);
    boolean subject = tree.is(first, "nsubj", "nsubjpass") && !(first < above && above < noun);
    return subject
        || tree.is(first, "conj", "appos")
        || tree.anyChild(first, c -> c < noun && isItem(tree, first, c))
        || SUBORDINATORS.contains(tree.lemma(above))
        || (tree.isVerb(above) && Lexicon.isReporting(tree.lemma(above)));
  }

  /** What only a comma joins to the noun before. */
  private static boolean isItem(Tree tree, int first, int noun) {
    return tree.is(noun, "conj", "appos") && Tokens.none(first, noun, i -> tree.is(i, "cc"));
  }

  /** "... and Bergen are": one of several that are the subject. */
  static boolean disagrees(Tree tree, int verb, int subject) {
    int auxiliary = tree.child(verb, "aux", "auxpass");
    int finite = auxiliary == Tree.NONE ? verb : auxiliary;
    boolean many = tree.tag(finite).equals("VBP") || tree.lower(finite).equals("were");
    return many
        && tree.hasTag(subject, "NN", "NNP")
        && !tree.lower(subject).endsWith("s")
        && !Nonfinite.isPlural(tree, subject);
  }
}
