package org.consilience.claim;

import java.util.Optional;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tree;

/**
 * Where a speaker was described more fully who is called by no more than a noun now: "the diplomat"
 * after "a Western diplomat said". Only those who speak are looked at, for whoever is quoted mostly
 * goes on being quoted.
 */
final class EarlierSpeakers {
  /** Sentences looked back. */
  private static final int REACH = 40;

  private final Reading reading;

  EarlierSpeakers(Reading reading) {
    this.reading = reading;
  }

  /** The last source before with the same noun, if it has more to it. */
  Optional<Place> of(int sentence, int noun) {
    Tree tree = reading.trees().get(sentence);
    if (!isBare(tree, noun)) {
      return Optional.empty();
    }
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      Optional<Place> last = last(s, s == sentence ? noun : Integer.MAX_VALUE, tree, noun);
      if (last.isPresent()) {
        return last.filter(p -> !isBare(reading.trees().get(p.sentence()), p.token()));
      }
    }
    return Optional.empty();
  }

  /** "the diplomat", with nothing else. */
  private static boolean isBare(Tree tree, int noun) {
    return tree.hasTag(noun, "NN", "NNS")
        && Phrases.whole(tree, noun).stream().filter(i -> !tree.tag(i).equals("POS")).count() == 2
        && tree.anyChild(noun, c -> tree.hasLemma(c, "the"));
  }

  private Optional<Place> last(int sentence, int end, Tree other, int noun) {
    Tree tree = reading.trees().get(sentence);
    return sources(sentence, tree)
        .filter(i -> i < end && i != Tree.NONE && tree.tag(i).equals(other.tag(noun)))
        .filter(i -> tree.lemma(i).equals(other.lemma(noun)))
        .filter(i -> !isBare(tree, i))
        .mapToObj(i -> new Place(sentence, i))
        .reduce((a, b) -> b);
  }

  private IntStream sources(int sentence, Tree tree) {
    return tree.indices()
        .filter(i -> Frames.isCue(tree, i) && reading.quotation(sentence, i).isEmpty())
        .map(i -> Frames.frame(tree, i).source());
  }
}
