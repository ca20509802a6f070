package org.consilience.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consilience.model.Block;

/**
 * Finds the speaker of every quotation: a reporting frame in the same sentence, else the
 * quotation's neighbours in the block, since reporters name a speaker once and let the next
 * sentence run on.
 */
final class Speeches {
  /** The end of a quotation whose sentence goes on. */
  private static final Pattern WAITING = Pattern.compile("(?s).*,\\s*[\"\u201D'\u2019]*");

  private final Reading reading;
  private final List<Speech> speeches = new ArrayList<>();

  private Speeches(Reading reading) {
    this.reading = reading;
  }

  static Speeches of(Reading reading) {
    Speeches speeches = new Speeches(reading);
    reading.quotations().forEach(q -> speeches.speeches.add(speeches.framed(q)));
    speeches.inherit();
    return speeches;
  }

  List<Speech> all() {
    return speeches;
  }

  /** The speech that a token of the document lies in. */
  Optional<Speech> at(int offset) {
    for (Speech speech : speeches) {
      if (speech.quotation().holds(offset)) {
        return Optional.of(speech);
      }
    }
    return Optional.empty();
  }

  private Speech framed(Quotation quotation) {
    for (int s = 0; s < reading.trees().size(); s++) {
      Tree tree = reading.trees().get(s);
      if (overlaps(tree, quotation)) {
        Optional<Frame> frame = nearest(tree, s, quotation);
        if (frame.isPresent()) {
          return new Speech(quotation, frame.get(), s);
        }
      }
    }
    return continued(quotation).orElseGet(() -> introduced(quotation));
  }

  /**
   * "..., Const. Smith said": a comma before the last mark waits for its frame, though the full
   * stop of an abbreviation may have ended the sentence.
   */
  private Optional<Speech> continued(Quotation quotation) {
    String words = reading.text(quotation.start(), quotation.end()).strip();
    int next = sentenceBefore(quotation) + 1;
    while (next < reading.trees().size()
        && reading.trees().get(next).sentence().getStart() < quotation.end()) {
      next++;
    }
    int after = next;
    boolean waits = WAITING.matcher(words).matches() && isInBlock(after, quotation);
    return waits
        ? nearest(reading.trees().get(after), after, quotation)
            .map(f -> new Speech(quotation, f, after))
        : Optional.empty();
  }

  private boolean isInBlock(int sentence, Quotation quotation) {
    return sentence > 0
        && sentence < reading.trees().size()
        && block(sentence) == quotation.block()
        && reading.trees().get(sentence - 1).sentence().getEnd() >= quotation.end();
  }

  /** The index of the block that a sentence stands in, as of {@link Quotation#block}. */
  private int block(int sentence) {
    int start = reading.trees().get(sentence).sentence().getStart();
    List<Block> blocks = reading.document().getBlocks();
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).getSpan().getStart() <= start)
        .filter(i -> start < blocks.get(i).getSpan().getEnd())
        .findFirst()
        .orElse(-1);
  }

  /**
   * "She turned to the crowd: \u201C...\u201D": a colon right before the mark introduces a speaker.
   */
  private Speech introduced(Quotation quotation) {
    int sentence = sentenceBefore(quotation);
    if (sentence < 0) {
      return Speech.unattributed(quotation);
    }
    Tree tree = reading.trees().get(sentence);
    int last = lastBefore(tree, quotation);
    boolean leads =
        tree.token(last).getForm().equals(":") && isNextTo(tree.token(last).getEnd(), quotation);
    return (leads ? speakerBefore(sentence, last) : Optional.<Frame>empty())
        .map(f -> new Speech(quotation, f, sentence))
        .orElse(Speech.unattributed(quotation));
  }

  /** The last sentence that starts before a quotation does, or -1. */
  private int sentenceBefore(Quotation quotation) {
    int found = -1;
    for (int s = 0; s < reading.trees().size(); s++) {
      if (reading.trees().get(s).sentence().getStart() >= quotation.start()) {
        return found;
      }
      found = s;
    }
    return found;
  }

  private static int lastBefore(Tree tree, Quotation quotation) {
    return tree.indices()
        .filter(i -> tree.token(i).getEnd() <= quotation.start())
        .reduce(0, (a, b) -> b);
  }

  private boolean isNextTo(int end, Quotation quotation) {
    return reading.text(end, quotation.start()).isBlank();
  }

  private Optional<Frame> speakerBefore(int sentence, int colon) {
    Tree tree = reading.trees().get(sentence);
    return reading.clauses(sentence).stream()
        .filter(c -> c.head() < colon && c.subject() != Tree.NONE)
        .reduce((a, b) -> tree.head(b.head()) < 0 ? b : a)
        .map(c -> Frames.frame(tree, c.head()));
  }

  private static boolean overlaps(Tree tree, Quotation quotation) {
    return tree.sentence().getStart() < quotation.end()
        && quotation.start() < tree.sentence().getEnd();
  }

  private Optional<Frame> nearest(Tree tree, int sentence, Quotation quotation) {
    return tree.indices()
        .filter(i -> isCue(tree, i) && reading.quotation(sentence, i).isEmpty())
        .filter(i -> !Lexicon.isNaming(tree.lemma(i)) || isNamedBy(tree, i, quotation))
        .mapToObj(i -> Frames.frame(tree, i))
        .filter(f -> f.source() != Tree.NONE && !quotation.holds(tree.token(f.source()).getStart()))
        .min(
            Comparator.comparing((Frame f) -> !Lexicon.isNaming(tree.lemma(f.cue())))
                // "by showing that ..., Lee said": a gerund speaks only where nobody else does.
                .thenComparing(f -> tree.is(f.cue(), "pcomp"))
                .thenComparingInt(f -> distance(tree.token(f.cue()).getStart(), quotation)))
        .map(f -> innermost(tree, f));
  }

  /**
   * "The agency said Lee told it" and "Lee said, according to the agency": Lee speaks, and the
   * agency reports it.
   */
  private static Frame innermost(Tree tree, Frame frame) {
    int cue = frame.cue();
    return Frames.isAccording(tree, cue)
        ? Optional.of(tree.head(cue))
            .filter(verb -> verb >= 0 && isTelling(tree, verb))
            .map(verb -> Frames.frame(tree, verb))
            .orElse(frame)
        : tree.children(cue).stream()
            .filter(c -> c > cue && tree.is(c, "ccomp") && isTelling(tree, c))
            .filter(c -> Frames.content(tree, c) == Tree.NONE)
            .findFirst()
            .map(verb -> Frames.frame(tree, verb))
            .orElse(frame);
  }

  private static boolean isTelling(Tree tree, int verb) {
    return tree.isVerb(verb)
        && tree.hasLemma(verb, "say", "tell", "add", "write")
        && Clauses.ownSubject(tree, verb) != Tree.NONE;
  }

  /** "called the plan \u201Ca gift\u201D": the quoted words are what the verb calls its object. */
  private static boolean isNamedBy(Tree tree, int cue, Quotation quotation) {
    return tree.children(cue).stream()
        .filter(c -> c > cue && !tree.is(c, "conj", "advcl", "parataxis", "ccomp"))
        .anyMatch(c -> Tokens.any(tree.below(c), i -> quotation.holds(tree.token(i).getStart())));
  }

  private static boolean isCue(Tree tree, int i) {
    return (tree.isVerb(i) && Lexicon.isReporting(tree.lemma(i))) || Frames.isAccording(tree, i);
  }

  private static int distance(int offset, Quotation quotation) {
    return offset < quotation.start() ? quotation.start() - offset : offset - quotation.end();
  }

  /**
   * A quotation that fills its sentence takes the speaker of the one before it in the block, else
   * of the one after it.
   */
  private void inherit() {
    for (int i = 1; i < speeches.size(); i++) {
      take(i, i - 1);
    }
    for (int i = speeches.size() - 2; i >= 0; i--) {
      take(i, i + 1);
    }
  }

  private void take(int to, int from) {
    Speech speech = speeches.get(to);
    Speech other = speeches.get(from);
    boolean near =
        speech.quotation().block() == other.quotation().block()
            || (from < to && speech.quotation().block() == other.quotation().block() + 1);
    if (speech.frame() == null && other.frame() != null && near && fillsSentence(speech)) {
      speeches.set(to, new Speech(speech.quotation(), other.frame(), other.frameSentence()));
    }
  }

  /**
   * Whether the speaker was named in another paragraph, closed there: who goes on is mostly the
   * same, but nothing says so.
   */
  boolean isGuess(Speech speech) {
    return speech.frame() != null && block(speech.frameSentence()) != speech.quotation().block();
  }

  private boolean fillsSentence(Speech speech) {
    Quotation quotation = speech.quotation();
    return reading.trees().stream()
        .filter(t -> overlaps(t, quotation))
        .allMatch(
            t ->
                t.sentence().getStart() >= quotation.start() - 1
                    && t.sentence().getEnd() <= quotation.end() + 1);
  }
}
