package org.consilience.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/**
 * Whom "they" and "it" stand for where they speak: who spoke last before, of that number, and no
 * person. "The two clubs agreed, they said": a body that speaks goes on speaking.
 */
final class Bodies {
  /** Sentences looked back. */
  private static final int REACH = 3;

  private static final Set<String> CROWDS = Set.of("police", "staff", "people", "media");

  private static final Set<String> PAIRS = Set.of("pair", "duo", "couple", "two", "both");

  private final Reading reading;

  Bodies(Reading reading) {
    this.reading = reading;
  }

  /** Where the one is named whom a speaking pronoun stands for. */
  Optional<Place> of(int sentence, int pronoun) {
    Tree tree = reading.trees().get(sentence);
    boolean pair = isPair(tree, pronoun);
    boolean plural = pair || Tokens.isOneOf(tree.lower(pronoun), "they", "their");
    if (!plural && !Tokens.isOneOf(tree.lower(pronoun), "it", "its")) {
      return Optional.empty();
    }
    OptionalInt text = plural ? OptionalInt.empty() : text(sentence, pronoun);
    if (text.isPresent()) {
      return Optional.of(new Place(sentence, text.getAsInt()));
    }
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      int end = s == sentence ? pronoun : reading.trees().get(s).size();
      OptionalInt found = last(s, end, plural);
      if (found.isPresent()) {
        return Optional.of(new Place(s, found.getAsInt())).filter(p -> !pair || isTwo(p));
      }
    }
    return plural || sentence == 0 ? Optional.empty() : subject(sentence - 1);
  }

  /** "the pair said": two of whom the text told before. */
  private static boolean isPair(Tree tree, int i) {
    boolean people =
        Lexicon.PEOPLE.containsKey(tree.lemma(i)) && tree.anyChild(i, c -> tree.hasLemma(c, "two"));
    return tree.is(i, "nsubj")
        && (people || PAIRS.contains(tree.lower(i)))
        && tree.allChildren(i, c -> tree.hasLemma(c, "the") || (people && tree.hasLemma(c, "two")));
  }

  private boolean isTwo(Place place) {
    return reading.trees().get(place.sentence()).child(place.token(), "conj") != Tree.NONE;
  }

  /** "The reason is not told in the report, but it says": the text told of right before. */
  private OptionalInt text(int sentence, int pronoun) {
    Tree tree = reading.trees().get(sentence);
    return IntStream.range(0, pronoun)
        .filter(i -> tree.tag(i).equals("NN") && Channels.isText(tree, i))
        .filter(i -> reading.quotation(sentence, i).isEmpty())
        .reduce((a, b) -> b);
  }

  /** The body or text that the sentence before tells of. */
  private Optional<Place> subject(int sentence) {
    Tree tree = reading.trees().get(sentence);
    return tree.indices()
        .filter(i -> tree.is(i, "nsubj") && tree.head(i) >= 0 && tree.head(tree.head(i)) < 0)
        .filter(i -> speaks(sentence, i))
        .mapToObj(i -> new Place(sentence, i))
        .findFirst();
  }

  private boolean speaks(int sentence, int i) {
    Tree tree = reading.trees().get(sentence);
    return Lexicon.BODIES.contains(tree.lemma(i))
        || Lexicon.CHANNELS.containsKey(tree.lemma(i))
        || reading.mention(sentence, i).filter(m -> m.getType().equals("ORG")).isPresent();
  }

  private OptionalInt last(int sentence, int end, boolean plural) {
    Tree tree = reading.trees().get(sentence);
    return IntStream.range(0, tree.size())
        .filter(i -> Frames.isCue(tree, i) && reading.quotation(sentence, i).isEmpty())
        .map(i -> Frames.frame(tree, i).source())
        .filter(i -> i != Tree.NONE && i < end && tree.isNoun(i))
        .filter(i -> isPlural(tree, i) == plural && (plural || !isPerson(sentence, i)))
        .reduce((a, b) -> b);
  }

  private static boolean isPlural(Tree tree, int i) {
    return tree.hasTag(i, "NNS", "NNPS")
        || tree.child(i, "conj") != Tree.NONE
        || CROWDS.contains(tree.lemma(i));
  }

  private boolean isPerson(int sentence, int i) {
    Tree tree = reading.trees().get(sentence);
    return reading.person(sentence, i).isPresent() || Lexicon.isSomebody(tree.lemma(i));
  }
}
