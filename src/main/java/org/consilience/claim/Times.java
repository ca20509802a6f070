package org.consilience.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.value.CalendarDates;
import org.consilience.claim.value.Outlook;
import org.consilience.claim.value.Period;
import org.consilience.claim.value.RelativeDates;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
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

  /** "Since 1999" and "until May" bound a time and are none, but for what lasts since then. */
  private static final Set<String> BOUNDS = Set.of("since", "until", "till", "before", "after");

  /** The first resolvable time expression among the tokens. */
  static Optional<DateEstimate> of(Reading reading, int sentence, BitSet tokens, Outlook outlook) {
    Tree tree = reading.trees().get(sentence);
    for (Mention mention : reading.mentions(sentence)) {
      Optional<DateEstimate> time =
          isTime(mention) && tokens.get(mention.getFirstToken())
              ? of(reading, tree, mention, outlook)
              : Optional.empty();
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static Optional<DateEstimate> of(
      Reading reading, Tree tree, Mention mention, Outlook outlook) {
    boolean bound = isBound(tree, mention);
    return bound && !Lasting.since(tree, mention)
        ? Optional.empty()
        : resolve(reading, mention, outlook).map(e -> bound ? onwards(e) : e);
  }

  /** Whether a date is no time but the beginning or the end of one. */
  static boolean isBound(Tree tree, Mention mention) {
    int first = mention.getFirstToken();
    return BOUNDS.contains(tree.lemma(first))
        || (first > 0 && BOUNDS.contains(tree.lemma(first - 1)));
  }

  /** From the first day on, as an open interval of EDTF. */
  private static DateEstimate onwards(DateEstimate from) {
    String first = from.getEdtf().replaceFirst("/.*", "");
    return DateEstimate.newBuilder(from).setEdtf(first + "/..").setLatest(null).build();
  }

  static boolean isTime(Mention mention) {
    return mention.getType().equals("DATE");
  }

  /** The time that an expression names; all days of it that the document's date leaves open. */
  static Optional<DateEstimate> resolve(Reading reading, Mention mention, Outlook outlook) {
    Optional<DateEstimate> written = written(reading);
    Optional<LocalDate> earliest = written.map(DateEstimate::getEarliest);
    Optional<LocalDate> latest = written.map(DateEstimate::getLatest);
    Optional<DateEstimate> first = resolve(reading, mention, outlook, earliest);
    Optional<DateEstimate> last =
        latest.equals(earliest) ? first : resolve(reading, mention, outlook, latest);
    return first
        .map(f -> last.map(l -> between(f, l)).orElse(f))
        .map(estimate -> evidenced(reading, mention, estimate));
  }

  private static DateEstimate between(DateEstimate a, DateEstimate b) {
    if (a.getEdtf().equals(b.getEdtf())) {
      return a;
    }
    LocalDate earliest =
        a.getEarliest().isBefore(b.getEarliest()) ? a.getEarliest() : b.getEarliest();
    LocalDate latest = a.getLatest().isAfter(b.getLatest()) ? a.getLatest() : b.getLatest();
    return Period.between(earliest, latest).estimate(a.getConfidence());
  }

  private static Optional<DateEstimate> resolve(
      Reading reading, Mention mention, Outlook outlook, Optional<LocalDate> anchor) {
    String text = mention.getSurface();
    Optional<DateEstimate> relative =
        anchor.flatMap(a -> RelativeDates.find(text, a, outlook)).map(p -> p.estimate(RELATIVE));
    return relative.or(
        () ->
            calendar(reading, mention, anchor, outlook)
                .map(p -> p.estimate(isGuess(p, mention, anchor) ? RELATIVE : EXPLICIT)));
  }

  /** A day without its year, of another year than the news: any year before may be meant. */
  private static boolean isGuess(Period period, Mention mention, Optional<LocalDate> anchor) {
    LocalDate day = period.earliest();
    return anchor.isPresent()
        && !NamedYears.isNamed(mention)
        && day.getYear() != anchor.get().getYear()
        && Math.abs(ChronoUnit.DAYS.between(day, anchor.get())) > NamedYears.NEWS_DAYS;
  }

  private static Optional<Period> calendar(
      Reading reading, Mention mention, Optional<LocalDate> anchor, Outlook outlook) {
    Optional<Period> nearest = CalendarDates.find(mention.getSurface(), anchor, outlook);
    if (anchor.isEmpty() || outlook == Outlook.AHEAD) {
      return nearest;
    }
    Tree tree = reading.trees().get(mention.getSentence());
    return nearest.map(p -> reading.namedYears().meant(p, anchor.get(), tree, mention));
  }

  /** The token that a date hangs on, with or without a preposition between, or none. */
  static int head(Tree tree, Mention mention) {
    for (int i = mention.getFirstToken(); i < mention.getEndToken(); i++) {
      int head = tree.head(i);
      boolean outside =
          head >= 0 && (head < mention.getFirstToken() || head >= mention.getEndToken());
      if (outside) {
        return tree.is(head, "prep") ? tree.head(head) : head;
      }
    }
    return Tree.NONE;
  }

  /** The resolved date where the story has told one: a declared one may be wrong. */
  private static Optional<DateEstimate> written(Reading reading) {
    Document document = reading.document().getDocument();
    return Optional.ofNullable(document.getResolvedDate())
        .or(() -> Optional.ofNullable(document.getDeclaredDate()));
  }

  private static DateEstimate evidenced(Reading reading, Mention mention, DateEstimate estimate) {
    String document = reading.document().getDocument().getDocumentId();
    return DateEstimate.newBuilder(estimate)
        .setEvidence(
            List.of(new DocumentSpan(document, reading.span(mention.getStart(), mention.getEnd()))))
        .build();
  }
}
