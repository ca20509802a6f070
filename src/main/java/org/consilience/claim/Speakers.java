package org.consilience.claim;

import java.util.Optional;
import org.consilience.model.Mention;

/**
 * Who is the source of a reporting verb beside a quotation, where the parse must not be trusted:
 * the quoted words around it mislead the parser.
 */
final class Speakers {
  private final Reading reading;

  Speakers(Reading reading) {
    this.reading = reading;
  }

  /** The frame of a cue whose speaker stands between two tokens, end exclusive. */
  Optional<Frame> within(int sentence, int cue, int from, int end) {
    Tree tree = reading.trees().get(sentence);
    Frame frame = Frames.frame(tree, cue);
    int source = frame.source();
    boolean right = from <= source && source < end && isSomebody(tree, source);
    int speaker = right ? source : surface(sentence, cue, from, end);
    return speaker == Tree.NONE
        ? Optional.empty()
        : Optional.of(new Frame(tree, cue, speaker, frame.own()));
  }

  /** The parse's source, or the person told of last before the cue. */
  Optional<Frame> before(int sentence, int cue) {
    Tree tree = reading.trees().get(sentence);
    Frame frame = Frames.frame(tree, cue);
    int reporter = isLoose(tree, cue) ? reporterBefore(tree, cue) : Tree.NONE;
    if (reporter != Tree.NONE) {
      return Optional.of(new Frame(tree, cue, reporter, frame.own()));
    }
    boolean open =
        frame.source() != Tree.NONE
            && reading.quotation(sentence, frame.source()).isEmpty()
            && isSomebody(tree, frame.source());
    return open ? Optional.of(frame) : within(sentence, cue, 0, cue);
  }

  /** The person named last before a mark, which is the cue where no verb is. */
  Optional<Frame> named(int sentence, int mark) {
    Tree tree = reading.trees().get(sentence);
    return reading.mentions(sentence).stream()
        .filter(m -> m.getType().equals("PERSON") && m.getEndToken() <= mark)
        .reduce((a, b) -> b)
        .map(m -> new Frame(tree, mark, m.getEndToken() - 1, Phrases.whole(tree, m.getEndToken() - 1)));
  }

  /** ", adding that" and "and saying": a participle without a subject. */
  private static boolean isLoose(Tree tree, int cue) {
    return tree.tag(cue).equals("VBG") && Clauses.ownSubject(tree, cue) == Tree.NONE;
  }

  /** Who "said that ..., adding". */
  private static int reporterBefore(Tree tree, int cue) {
    for (int i = cue - 1; i >= 0; i--) {
      if (tree.isVerb(i) && Lexicon.isReporting(tree.lemma(i)) && !isLoose(tree, i)) {
        int subject = Clauses.ownSubject(tree, i);
        if (subject != Tree.NONE && isSomebody(tree, subject)) {
          return subject;
        }
      }
    }
    return Tree.NONE;
  }

  private static boolean isSomebody(Tree tree, int i) {
    return !tree.tag(i).startsWith("W") && !tree.tag(i).equals("EX") && !tree.isVerb(i);
  }

  private int surface(int sentence, int cue, int from, int end) {
    boolean inverted = cue == from || end > cue + 1 && from == cue + 1;
    int start = inverted ? cue + 1 : from;
    int stop = inverted ? end : cue;
    Optional<Mention> named =
        reading.mentions(sentence).stream()
            .filter(m -> start <= m.getFirstToken() && m.getEndToken() <= stop)
            .filter(m -> m.getType().equals("PERSON"))
            .findFirst();
    return named.isPresent()
        ? named.get().getEndToken() - 1
        : noun(reading.trees().get(sentence), start, stop);
  }

  /** The last noun of the first noun phrase, or a pronoun. */
  private static int noun(Tree tree, int start, int stop) {
    int found = Tree.NONE;
    for (int i = start; i < stop; i++) {
      if (tree.isNoun(i) || tree.tag(i).equals("PRP")) {
        found = i;
      } else if (found != Tree.NONE && !tree.tag(i).equals("POS")) {
        return found;
      }
    }
    return found;
  }
}
