package org.consilience.claim;

import java.util.Optional;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;

/** Frames whose cue is no verb of speech but a mark of punctuation or a noun. */
final class VerblessFrames {
  private final Reading reading;
  private final Speakers speakers;

  VerblessFrames(Reading reading) {
    this.reading = reading;
    this.speakers = new Speakers(reading);
  }

  /**
   * "She turned to the crowd:", "His exact words:", "Judge Ann Smith:": whoever the text tells of
   * before a colon speaks behind it.
   */
  Optional<Frame> introduced(int sentence, int colon) {
    Tree tree = reading.trees().get(sentence);
    return reading.clauses(sentence).stream()
        .filter(c -> c.head() < colon && c.subject() != Tree.NONE)
        .filter(c -> reading.quotation(sentence, c.subject()).isEmpty())
        .reduce((a, b) -> tree.head(b.head()) < 0 ? b : a)
        .map(c -> reported(tree, c.head()))
        .or(() -> owned(tree, colon))
        .or(() -> speakers.named(sentence, colon));
  }

  /** "She said the two rode off, the reason being, “...”": who reports it all says that. */
  private static Frame reported(Tree tree, int verb) {
    return Frames.above(tree, verb).stream()
        .filter(frame -> frame.source() != Tree.NONE)
        .findFirst()
        .orElseGet(() -> Frames.frame(tree, verb));
  }

  private static Optional<Frame> owned(Tree tree, int colon) {
    return IntStream.range(0, colon)
        .filter(i -> SpeechNouns.isIn(tree, i))
        .filter(i -> SpeechNouns.utterer(tree, i) != Tree.NONE)
        .mapToObj(i -> new Frame(tree, i, SpeechNouns.utterer(tree, i), Phrases.whole(tree, i)))
        .findFirst();
  }

  /** "...,\u201D Ann Smith, an analyst.": a name without a verb to the end of the sentence. */
  Optional<Frame> tail(int sentence, int from) {
    Tree tree = reading.trees().get(sentence);
    return reading
        .person(sentence, from)
        .filter(m -> m.getFirstToken() == from)
        .filter(m -> Tokens.none(from, tree.size(), tree::isVerb))
        .map(m -> m.getEndToken() - 1)
        .map(i -> new Frame(tree, comma(tree, from), i, Phrases.whole(tree, i)));
  }

  private static int comma(Tree tree, int from) {
    int i = from - 1;
    while (i > 0 && tree.isQuotationMark(i)) {
      i--;
    }
    return Math.max(0, i);
  }
}
