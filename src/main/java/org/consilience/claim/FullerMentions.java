package org.consilience.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.grammar.Trimming;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.BlockKind;

/**
 * What an earlier noun can lend to a description with the same head: a name that is tied to it, or
 * its own fuller wording with a name in it.
 */
final class FullerMentions {
  /** Whether a name stands at a token of a sentence. */
  interface Named {
    boolean test(int sentence, int token);
  }

  /** Words of a fuller mention that still reads inside another sentence. */
  private static final int LONGEST = 9;

  /** Tags that no name for a thing has. */
  private static final Pattern LOOSE = Pattern.compile("PRP.*|DT.*|WDT|CD|VB.*");

  private static final Pattern ARTICLE = Pattern.compile("^(?:An?|an?|The|the) ");

  private static final Pattern POSSESSIVE = Pattern.compile("['\\u2019]s?$");

  private static final Pattern POSSESSED =
      Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*)*['\u2019]s? .*");

  private final Reading reading;
  private final Antecedents antecedents;
  private final Named named;

  FullerMentions(Reading reading, Antecedents antecedents, Named named) {
    this.reading = reading;
    this.antecedents = antecedents;
    this.named = named;
  }

  /** Adds the name or fuller wording at a noun, if it has one that the wanted modifiers allow. */
  void collect(int sentence, int i, Set<String> wanted, List<String> names) {
    Tree tree = reading.trees().get(sentence);
    Optional<String> tied = antecedents.name(sentence, i);
    boolean coordinated = tree.is(i, "conj") || tree.child(i, "conj") != Tree.NONE;
    BitSet phrase = coordinated ? Phrases.core(tree, i) : timeless(tree, i);
    Set<String> words = Antecedents.modifiers(tree, phrase, i);
    if (tied.isPresent()) {
      if (words.containsAll(wanted)) {
        names.add(tied.get());
      }
      return;
    }
    boolean usable =
        words.containsAll(wanted)
            && words.size() > wanted.size()
            && !(tree.is(i, "conj") && tree.tag(i).startsWith("NNP"))
            && !isCountedApart(tree, phrase, i, wanted)
            && !isSomebodys(tree, phrase, i)
            && !isGeneric(tree, i)
            && !isInName(tree, i)
            && phrase.cardinality() <= LONGEST
            && !tree.is(i, "compound", "nmod")
            && tree.child(i, "appos", "relcl") == Tree.NONE
            && tree.allChildren(i, c -> isClose(tree, c))
            && Tokens.none(
                phrase, t -> LOOSE.matcher(tree.tag(t)).matches() && !isArticle(tree, t));
    if (usable && !isHeadlineRead(tree, phrase, i)) {
      // A headline writes every word like a name.
      boolean headline = tree.sentence().getBlockKind() == BlockKind.HEADLINE;
      boolean told =
          Tokens.any(
              phrase, t -> named.test(sentence, t) || (!headline && tree.tag(t).startsWith("NNP")));
      if (told) {
        names.add(definite(new Rendering(tree).of(phrase)));
      }
    }
  }

  /**
   * "Guards arrest clerk in big fraud", "Sailors attack inn, shops": of a headline without articles
   * the parser makes one noun; a plural in front of it was the subject of a verb.
   */
  private static boolean isHeadlineRead(Tree tree, BitSet phrase, int noun) {
    boolean headline =
        tree.sentence().getBlockKind() == BlockKind.HEADLINE
            || !tree.isPunctuation(tree.size() - 1);
    return headline
        && Tokens.any(
            phrase,
            t -> tree.isComma(t) || (t < noun && tree.isNoun(t) && Nonfinite.isPlural(tree, t)));
  }

  /** The fifth round is not the third, nor "the round", nor is "the newest phone" every phone. */
  private static boolean isCountedApart(Tree tree, BitSet phrase, int noun, Set<String> wanted) {
    return Tokens.any(
        phrase,
        t ->
            t < noun
                && (tree.hasEntity(t, "ORDINAL")
                    || tree.hasTag(t, "CD", "JJS")
                    || Lexicon.CONTRASTS.contains(tree.lemma(t)))
                && !wanted.contains(tree.lemma(t)));
  }

  /** "Ann's jab", "Sunday's show": the next one told of may be another's, or another day's. */
  private static boolean isSomebodys(Tree tree, BitSet phrase, int noun) {
    int owner = tree.child(noun, "poss");
    return owner != Tree.NONE && phrase.get(owner);
  }

  /** "the City Press" is no city. */
  private static boolean isInName(Tree tree, int noun) {
    return noun + 1 < tree.size() && tree.hasTag(noun + 1, "NNP");
  }

  /** "clashes with Dutch traders": any of them, and not "the traders" who were in one. */
  private static boolean isGeneric(Tree tree, int noun) {
    return tree.hasTag(noun, "NNS") && tree.child(noun, "det", "poss") == Tree.NONE;
  }

  /** "the strike on Monday" is the strike on any other day. */
  private static BitSet timeless(Tree tree, int noun) {
    BitSet phrase = Phrases.whole(tree, noun);
    for (int child : tree.children(noun)) {
      if (child > noun && Tokens.any(tree.below(child), t -> tree.hasEntity(t, "DATE", "TIME"))) {
        phrase.andNot(tree.below(child));
      }
    }
    return Trimming.of(tree, phrase);
  }

  /** "the mill in Leeds" names a mill; where "the mill from Leeds" hangs, a parser often errs. */
  private static boolean isClose(Tree tree, int child) {
    return !tree.is(child, "prep")
        || tree.hasLemma(child, "of", "in", "at", "on", "by", "between", "against");
  }

  private static boolean isArticle(Tree tree, int i) {
    return tree.hasLemma(i, "the", "a", "an");
  }

  private static String definite(String phrase) {
    String bare = POSSESSIVE.matcher(ARTICLE.matcher(phrase).replaceFirst("")).replaceFirst("");
    // "Moe's case" needs no article, for its possessor is one.
    return POSSESSED.matcher(bare).matches() ? bare : "the " + bare;
  }
}
