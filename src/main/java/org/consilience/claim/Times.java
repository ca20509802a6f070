package org.consilience.claim;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.consilience.model.DateEstimate;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Mention;

/**
 * The time that a claim gives for itself, resolved against the document's date where it needs one.
 */
final class Times {
  /**
   * A date that names its year needs no anchor; a relative one is as good as the document's date.
   */
  private static final double EXPLICIT = 0.95;

  private static final double RELATIVE = 0.7;

  private Times() {}

  /** The first resolvable time expression among the tokens. */
  static Optional<DateEstimate> of(Reading reading, int sentence, BitSet tokens) {
    return reading.mentions(sentence).stream()
        .filter(m -> isTime(m) && tokens.get(m.getFirstToken()))
        .map(m -> resolve(reading, m))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static boolean isTime(Mention mention) {
    return mention.getType().equals("DATE");
  }

  static Optional<DateEstimate> resolve(Reading reading, Mention mention) {
    Optional<LocalDate> anchor = anchor(reading);
    String text = mention.getSurface();
    Optional<DateEstimate> relative =
        anchor.flatMap(a -> RelativeDates.find(text, a)).map(p -> p.estimate(RELATIVE));
    return relative
        .or(() -> CalendarDates.find(text, anchor).map(p -> p.estimate(EXPLICIT)))
        .map(estimate -> evidenced(reading, mention, estimate));
  }

  private static Optional<LocalDate> anchor(Reading reading) {
    return Optional.ofNullable(reading.document().getDocument().getDeclaredDate())
        .map(DateEstimate::getEarliest);
  }

  private static DateEstimate evidenced(Reading reading, Mention mention, DateEstimate estimate) {
    String document = reading.document().getDocument().getDocumentId();
    return DateEstimate.newBuilder(estimate)
        .setEvidence(
            List.of(new DocumentSpan(document, reading.span(mention.getStart(), mention.getEnd()))))
        .build();
  }
}
