package org.consilience.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.claim.quotation.Quotation;

/**
 * Finds the speaker of every quotation. Words without a clause of their own are somebody's only
 * where a frame holds them; an utterance has the frame beside it, else the one that holds it, else
 * the speaker whom the text told of last ({@link Continuations}), since reporters name a speaker
 * once and let the next sentences run on.
 */
final class Speeches {
  private final BesideFrames beside;
  private final HoldingFrames holding;
  private final UnclosedFrames unclosed;
  private final List<Speech> speeches = new ArrayList<>();
  private final List<Quotation> nobodys = new ArrayList<>();

  private Speeches(Reading reading) {
    this.beside = new BesideFrames(reading);
    this.holding = new HoldingFrames(reading);
    this.unclosed = new UnclosedFrames(reading);
  }

  static Speeches of(Reading reading) {
    Speeches speeches = new Speeches(reading);
    List<Passage> passages =
        reading.quotations().stream().map(q -> Passage.of(reading, q)).toList();
    passages.forEach(p -> speeches.speeches.add(speeches.framed(p)));
    passages.forEach(speeches::leaveRest);
    new Continuations(reading, passages, speeches.speeches).fill();
    passages.stream()
        .filter(p -> !p.isEmpty() && speeches.isUnowned(p.quotation()) && p.isUtterance())
        .forEach(p -> speeches.nobodys.add(p.quotation()));
    new Runaways(reading).cut(speeches.speeches, speeches.nobodys);
    return speeches;
  }

  /** Whose the words behind a frame within an unclosed quotation are nobody can tell. */
  private void leaveRest(Passage passage) {
    Quotation whole = passage.quotation();
    at(whole.start())
        .map(s -> s.quotation().end())
        .filter(end -> end < whole.end())
        .ifPresent(end -> nobodys.add(new Quotation(end, whole.end(), false, whole.block())));
  }

  List<Speech> all() {
    return speeches;
  }

  private boolean isUnowned(Quotation quotation) {
    return at(quotation.start()).filter(s -> s.frame() == null).isPresent();
  }

  /** The utterances that somebody must have made whom the text does not tell, outermost ones. */
  List<Quotation> nobodys() {
    return nobodys;
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

  private Speech framed(Passage passage) {
    if (passage.isEmpty() || passage.isTitle()) {
      return Speech.unattributed(passage.quotation());
    }
    Optional<Speech> unclosed = this.unclosed.of(passage);
    if (unclosed.isPresent()) {
      return unclosed.get();
    }
    Optional<Speech> named = holding.named(passage);
    Optional<Speech> found =
        passage.isUtterance()
            ? named
                .or(() -> passage.isPart() ? holding.above(passage) : Optional.empty())
                .or(() -> beside.of(passage).map(s -> holding.inner(passage, s)))
                .or(() -> holding.above(passage))
                .or(() -> holding.near(passage))
            : named
                .or(() -> holding.above(passage))
                .or(() -> holding.ahead(passage))
                .or(() -> holding.over(passage))
                .or(() -> passage.isWaiting() ? beside.of(passage) : Optional.empty());
    return found.orElse(Speech.unattributed(passage.quotation()));
  }

  /** Whether the text does not say who speaks, and who is taken spoke somewhere before. */
  boolean isGuess(Speech speech) {
    return speech.guessed();
  }
}
