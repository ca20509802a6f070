package org.consilience.claim;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;

/**
 * Others of a kind that a description may as well stand for: "the police" where the text tells of
 * the police of two towns. Which one is meant remains open then, however near the one is told of.
 */
final class Rivals {
  /** Sentences looked at on either side. */
  private static final int REACH = 60;

  private static final Set<String> NEIGHBOURS = Set.of("local", "another", "other", "second");
  private static final Set<String> PLACING = Set.of("in", "at", "on", "near");
  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Reading reading;
  private final Newcomers newcomers;

  Rivals(Reading reading) {
    this.reading = reading;
    this.newcomers = new Newcomers(reading);
  }

  /** Whether a text tells of another one than the name or fuller wording does. */
  boolean isAny(int sentence, int noun, String fuller) {
    Tree tree = reading.trees().get(sentence);
    String lemma = tree.lemma(noun);
    boolean plural = Nonfinite.isPlural(tree, noun);
    Set<String> words = words(fuller);
    boolean named = !words.contains(lemma) && !plural;
    int end = Math.min(reading.trees().size(), sentence + REACH);
    for (int s = Math.max(0, sentence - REACH); s < end; s++) {
      Tree other = reading.trees().get(s);
      for (int i = other.nounBefore(other.size()); i != Tree.NONE; i = other.nounBefore(i)) {
        boolean same = !(s == sentence && i == noun) && isOf(other, i, lemma);
        if (same && Nonfinite.isPlural(other, i) == plural && isOther(s, i, words, named)) {
          return true;
        }
      }
    }
    return newcomers.isAny(sentence, noun, words) || newcomers.isPerson(sentence, noun, fuller);
  }

  /** A name is no lemma: "the Academy Awards" are awards. */
  private static boolean isOf(Tree tree, int i, String lemma) {
    String word = tree.is(i, "compound") ? OfficeHolders.office(tree, i) : tree.lemma(i);
    return word.equalsIgnoreCase(lemma)
        || (tree.tag(i).equals("NNPS") && word.equalsIgnoreCase(lemma + "s"));
  }

  private boolean isOther(int sentence, int i, Set<String> words, boolean named) {
    Tree tree = reading.trees().get(sentence);
    BitSet before = Phrases.core(tree, tree.is(i, "compound") ? tree.head(i) : i);
    before.clear(i, Math.max(i, before.length()));
    return isCounted(tree, before)
        || (!named
            && (isTitle(sentence, i, words)
                || isTold(sentence, before, words)
                || isElsewhere(sentence, i, words)));
  }

  /** "Mayor Ann Smith" where the wording tells of "the mayor of York". */
  private boolean isTitle(int sentence, int i, Set<String> words) {
    Tree tree = reading.trees().get(sentence);
    return tree.is(i, "compound")
        && reading.person(sentence, tree.head(i)).isPresent()
        && !words.contains(tree.lower(tree.head(i)));
  }

  /** "a second deputy", "the local police": one of several. */
  private static boolean isCounted(Tree tree, BitSet before) {
    return Tokens.any(
        before, t -> tree.hasEntity(t, "ORDINAL") || NEIGHBOURS.contains(tree.lower(t)));
  }

  /** "the Leeds police" where the wording has no word of the name. */
  private boolean isTold(int sentence, BitSet tokens, Set<String> words) {
    Tree tree = reading.trees().get(sentence);
    return Tokens.any(tokens, t -> isName(sentence, t))
        && Tokens.none(tokens, t -> isName(sentence, t) && words.contains(tree.lower(t)));
  }

  /** "the mill in Leeds" where the wording tells of "the mill in York", or of none in a place. */
  private boolean isElsewhere(int sentence, int i, Set<String> words) {
    Tree tree = reading.trees().get(sentence);
    for (int c : tree.children(i)) {
      boolean tells =
          c > i
              && tree.is(c, "prep")
              && (tree.lemma(c).equals("of")
                  || (PLACING.contains(tree.lemma(c))
                      && words.stream().anyMatch(PLACING::contains)));
      if (tells && isTold(sentence, tree.below(c), words)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int sentence, int t) {
    Tree tree = reading.trees().get(sentence);
    return tree.tag(t).startsWith("NNP")
        || reading.mention(sentence, t).filter(m -> m.getType().equals("NORP")).isPresent();
  }

  private static Set<String> words(String phrase) {
    return new HashSet<>(List.of(WORD_BREAK.split(phrase.toLowerCase(Locale.ROOT))));
  }
}
