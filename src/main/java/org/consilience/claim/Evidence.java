package org.consilience.claim;

import java.util.BitSet;
import java.util.List;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Parts;
import org.consilience.model.Span;

/** The untouched words behind a clause. */
final class Evidence {
  /** A frame this long is a claim's context and no part of its wording. */
  private static final int LONGEST_FRAME = 12;

  private Evidence() {}

  /**
   * The clause, with the reporting frame right before or after it: "the ministry said" belongs to
   * what proves the claim. Inside quotation marks the clause stands alone, for there the quotation
   * carries the frame.
   */
  static Span of(Reading reading, int sentence, Clause clause, List<Frame> frames) {
    BitSet tokens = Parts.words(clause);
    if (!frames.isEmpty()
        && isBeside(clause, frames.get(0))
        && !isQuoted(reading, sentence, clause)) {
      tokens.or(frames.get(0).own());
    }
    return reading.span(sentence, tokens.nextSetBit(0), tokens.length());
  }

  /** The frames that are not in the evidence itself. */
  static List<Span> frames(Reading reading, int sentence, Clause clause, List<Frame> frames) {
    if (frames.isEmpty()) {
      return List.of();
    }
    Span evidence = of(reading, sentence, clause, frames);
    return frames.stream()
        .filter(f -> !f.own().isEmpty())
        .map(f -> reading.span(sentence, f.first(), f.end()))
        .filter(s -> s.getStart() < evidence.getStart() || s.getEnd() > evidence.getEnd())
        .toList();
  }

  private static boolean isQuoted(Reading reading, int sentence, Clause clause) {
    return reading
        .quotation(sentence, clause.head())
        .filter(q -> q.holds(clause.tree().token(clause.first()).getStart()))
        .isPresent();
  }

  private static boolean isBeside(Clause clause, Frame frame) {
    int gap =
        frame.first() > clause.head() ? frame.first() - clause.end() : clause.first() - frame.end();
    return !frame.own().isEmpty()
        && !Frames.isAccording(frame.tree(), frame.cue())
        && frame.own().cardinality() <= LONGEST_FRAME
        && gap <= 3;
  }
}
