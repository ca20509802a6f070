package org.consilience.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Memo;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;
import org.consilience.text.WordSet;

/**
 * Which sentence tells a reader what a word stands for that names nothing itself: the nearest one
 * before it that brings the noun of "the fire" in, or names somebody for "he". After the head-match
 * pass of Lee et al. (2013), for whole sentences, where no single name is sure.
 */
final class Introductions {
  private static final Set<String> PEOPLE =
      WordSet.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

  private static final Set<String> THINGS = WordSet.of("it", "its", "itself");

  private static final Set<String> MANY =
      WordSet.of("they", "them", "their", "theirs", "themselves", "we", "us", "our", "ours");

  private static final Set<String> DEMONSTRATIVES = WordSet.of("this", "that", "these", "those");

  private static final Set<String> COUNTS =
      WordSet.of(
          "one", "two", "three", "four", "both", "some", "most", "many", "few", "each", "all",
          "first", "second", "third", "another", "others", "former", "latter", "rest");

  /** No sentence. */
  static final int NONE = -1;

  /** Sentences looked back: a news story's length, and a bound for anything longer. */
  static final int REACH = 60;

  /** Sentences looked back past those of fewer tokens than tell anything. */
  private static final int NEAR = 3;

  private static final int SHORTEST = 5;

  private final Reading reading;
  private final Pointing pointing;
  private final NounsIntroduced nouns;
  private final Memo<BitSet> open = new Memo<>();

  Introductions(Reading reading, Pointing pointing) {
    this.reading = reading;
    this.pointing = pointing;
    this.nouns = new NounsIntroduced(reading, pointing);
  }

  /** The words of a sentence that may stand for what another one names, to read only. */
  BitSet open(int sentence) {
    return open.of(sentence, this::found);
  }

  private BitSet found(int sentence) {
    Tree tree = reading.trees().get(sentence);
    BitSet found = new BitSet();
    for (int i = 0; i < tree.size(); i++) {
      found.set(
          i, pointing.isPointed(sentence, tree, i) || isPronoun(tree, i) || isLinked(tree, i));
    }
    return found;
  }

  /**
   * The sentences that say what an {@link #open} word of a claim stands for; none where the word is
   * clear, or nothing before it tells.
   *
   * @param words the tokens of the claim
   */
  List<Integer> of(int sentence, int token, BitSet words) {
    Tree tree = reading.trees().get(sentence);
    if (pointing.isPointed(sentence, tree, token)) {
      int named = nouns.of(sentence, token, words);
      named = named == NONE ? before(sentence) : named;
      // "this rule" is the one just told of, whichever sentence first had one.
      return Pointing.isShown(tree, token) ? both(before(sentence), named) : one(named);
    }
    if (isPronoun(tree, token) && !isLed(sentence, token, words)) {
      return pronoun(sentence, token, words);
    }
    return isLinked(tree, token) ? one(before(sentence)) : List.of();
  }

  private static List<Integer> one(int sentence) {
    return sentence == NONE ? List.of() : List.of(sentence);
  }

  private static List<Integer> both(int first, int second) {
    return first == NONE || second == NONE || first == second
        ? one(Math.max(first, second))
        : List.of(first, second);
  }

  private static boolean isPronoun(Tree tree, int i) {
    String form = tree.lower(i);
    boolean personal =
        tree.tag(i).startsWith("PRP")
            && (PEOPLE.contains(form) || THINGS.contains(form) || MANY.contains(form))
            && !tree.is(i, "expl");
    return personal
        || ((isDemonstrative(tree, i) || isCount(tree, i))
            && !tree.is(i, "det", "mark", "predet", "quantmod", "nummod", "neg"));
  }

  private static boolean isDemonstrative(Tree tree, int i) {
    return tree.tag(i).equals("DT") && DEMONSTRATIVES.contains(tree.lower(i));
  }

  private static boolean isCount(Tree tree, int i) {
    return COUNTS.contains(tree.lower(i))
        && tree.is(i, "nsubj", "nsubjpass", "dobj", "pobj", "attr")
        && tree.child(i, "prep", "appos") == Tree.NONE
        && !tree.hasEntity(i, "DATE", "TIME");
  }

  /** Whether what the pronoun can stand for is read before it in the claim itself. */
  private boolean isLed(int sentence, int token, BitSet words) {
    Tree tree = reading.trees().get(sentence);
    if (DEMONSTRATIVES.contains(tree.lower(token))) {
      return false;
    }
    return PEOPLE.contains(tree.lower(token))
        ? isNamed(sentence, token, words)
        : Tokens.any(words.get(0, token), i -> stands(tree, i, token));
  }

  /** Whether the person behind a pronoun is told of before it. */
  private boolean isNamed(int sentence, int token, BitSet words) {
    Tree tree = reading.trees().get(sentence);
    String name = reading.attributions().references().person(sentence, token).orElse("");
    return Tokens.any(
        words.get(0, token),
        i -> (" " + name + " ").contains(" " + tree.token(i).getForm() + " ") && tree.isNoun(i));
  }

  /** A subject is never its own verb's "it" (binding principle B). */
  private static boolean stands(Tree tree, int noun, int token) {
    boolean own =
        tree.is(noun, "nsubj", "nsubjpass")
            && tree.tag(token).equals("PRP")
            && isOfVerb(tree, noun, Standing.verbAbove(tree, token));
    boolean many = MANY.contains(tree.lower(token)) || COUNTS.contains(tree.lower(token));
    return tree.isNoun(noun)
        && !own
        && tree.head(noun) != token
        && !tree.hasEntity(noun, "DATE", "TIME")
        && !tree.is(noun, "compound", "nmod", "npadvmod")
        && (PEOPLE.contains(tree.lower(token))
            ? isSomebody(tree, noun)
            : Nonfinite.isPlural(tree, noun) == many);
  }

  /** Whether a subject is a verb's own, or the one that it shares with the verb before. */
  private static boolean isOfVerb(Tree tree, int subject, int verb) {
    int own = Standing.verbAbove(tree, subject);
    return own == verb
        || (verb >= 0
            && own == tree.firstConjunct(verb)
            && Clauses.ownSubject(tree, verb) == Tree.NONE);
  }

  private static boolean isSomebody(Tree tree, int noun) {
    return tree.hasEntity(noun, "PERSON") || Lexicon.isSomebody(tree.lemma(noun));
  }

  /** "also", "there", "later": what the sentence goes on from stands before it. */
  private static boolean isLinked(Tree tree, int i) {
    return Lexicon.POINTING.contains(tree.lower(i)) && !tree.is(i, "expl");
  }

  /** The sentence before, and for somebody the nearest one that has a name. */
  private List<Integer> pronoun(int sentence, int token, BitSet words) {
    Tree tree = reading.trees().get(sentence);
    boolean inside = Tokens.any(0, token, i -> !words.get(i) && stands(tree, i, token));
    if (inside) {
      return one(sentence);
    }
    return PEOPLE.contains(tree.lower(token))
        ? both(before(sentence), named(sentence))
        : one(before(sentence));
  }

  private int named(int sentence) {
    return back(sentence, REACH, this::isOfSomebody);
  }

  private boolean isOfSomebody(int sentence) {
    for (Mention mention : reading.mentions(sentence)) {
      if (mention.getType().equals("PERSON")) {
        return true;
      }
    }
    return false;
  }

  /** The sentence before, past interjections; "She was a star." opens what the next one tells. */
  private int before(int sentence) {
    if (sentence == 0 && reading.trees().size() > 1) {
      return 1;
    }
    return back(sentence, NEAR, s -> reading.trees().get(s).size() >= SHORTEST);
  }

  private static int back(int sentence, int reach, IntPredicate wanted) {
    int s = sentence - 1;
    while (s >= Math.max(0, sentence - reach)) {
      if (wanted.test(s)) {
        return s;
      }
      s--;
    }
    return NONE;
  }
}
