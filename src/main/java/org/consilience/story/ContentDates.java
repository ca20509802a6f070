package org.consilience.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.model.DocumentSpan;

/** What the dates in a document's own sentences say of when it was written. */
final class ContentDates {
  static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
  static final LocalDate LAST = LocalDate.of(2200, 12, 31);

  /**
   * A report cannot be older than what it reports: as strong as a machine's date. The other weights
   * are set by judgement, so that two of them together outweigh a doubtful declared date.
   */
  private static final double NOT_BEFORE = 1.0;

  /**
   * News is of the last days: the newest day that it names, or its first, is some weeks back at
   * most.
   */
  private static final double FRESH = 0.6;

  /**
   * A year that is named is likely the running or the last one: it tells the years of a day apart.
   */
  private static final double RECENT_YEAR = 0.2;

  /** Four weeks after the newest day named: within them most reports are written. */
  private static final int FRESH_DAYS = 28;

  /** Sentences that tell the news: a date there is that of the event. */
  private static final int HEAD = 5;

  /** Sentences in which a full day is the day of the news and no background. */
  private static final int HEADLINE_AND_LEAD = 3;

  private static final Pattern BACKGROUND =
      Pattern.compile("(?i)\\b(?:since|after|until|till|from|its|the|of)\\s+(?:\\w+day,?\\s+)?$");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|would|to be|to take|due|expected|scheduled|plan(?:s|ned)?|until|till|by"
              + "|next|upcoming|through|before|deadline|later|begins?|starts?|expires?)\\b");

  private final OwnText own;
  private final String documentId;
  private final List<DateClue> clues = new ArrayList<>();
  private final TreeSet<Integer> years = new TreeSet<>();

  private ContentDates(OwnText own, String documentId) {
    this.own = own;
    this.documentId = documentId;
  }

  static List<DateClue> of(OwnText own, String documentId) {
    ContentDates dates = new ContentDates(own, documentId);
    List<Placed> found = dates.found();
    dates.bounds(found);
    dates.newest(found);
    dates.yearless(found);
    return dates.clues;
  }

  /** A date with its sentence. */
  private record Placed(DateWords.Found date, OwnText.Piece piece, boolean ahead) {
    /** A day in the first sentences is that of the event, unless something has lasted since. */
    boolean isNews() {
      return date.isDay()
          && piece.number() < HEADLINE_AND_LEAD
          && !BACKGROUND.matcher(piece.text().substring(0, date.start())).find();
    }
  }

  private List<Placed> found() {
    List<Placed> found = new ArrayList<>();
    for (OwnText.Piece piece : own.pieces()) {
      for (DateWords.Found date : DateWords.in(piece.text())) {
        boolean ahead = AHEAD.matcher(piece.text().substring(0, date.start())).find();
        found.add(new Placed(date, piece, ahead));
        if (!date.yearless()) {
          years.add(date.earliest().getYear());
        }
      }
    }
    return found;
  }

  private void bounds(List<Placed> found) {
    newestPast(found).ifPresent(p -> add(DateClue.BOUND, p.date.earliest(), LAST, NOT_BEFORE, p));
  }

  /** The newest full day that is told as past, if it is the news. */
  private void newest(List<Placed> found) {
    newestPast(found)
        .filter(Placed::isNews)
        .ifPresent(
            p -> {
              LocalDate day = p.date.earliest();
              add("newest-day", day, day.plusDays(FRESH_DAYS), FRESH, p);
            });
  }

  private static Optional<Placed> newestPast(List<Placed> found) {
    return found.stream()
        .filter(p -> !p.date.yearless() && !p.ahead)
        .max(Comparator.comparing(p -> p.date.earliest()));
  }

  /** "Wednesday 26 April" in the head: in each year that it could be, it is fresh. */
  private void yearless(List<Placed> found) {
    for (Placed p : found) {
      if (p.date.yearless() && p.piece.number() < HEAD && !p.ahead && !years.isEmpty()) {
        for (int year = years.last(); year <= years.last() + 2; year++) {
          fresh(p, year);
        }
        newestPast(found)
            .ifPresent(n -> add(DateClue.PERIOD, n.date.earliest(), yearAfter(n), RECENT_YEAR, n));
      }
    }
  }

  private static LocalDate yearAfter(Placed placed) {
    return placed.date.latest().plusYears(1);
  }

  private void fresh(Placed p, int year) {
    LocalDate any = p.date.earliest();
    if (any.getDayOfMonth() == 29
        && any.getMonthValue() == 2
        && !LocalDate.of(year, 1, 1).isLeapYear()) {
      return;
    }
    LocalDate day = any.withYear(year);
    if (p.date.weekday() == null || p.date.weekday() == day.getDayOfWeek()) {
      add("day-of-event", day, day.plusDays(FRESH_DAYS), FRESH, p);
    }
  }

  private void add(String name, LocalDate from, LocalDate to, double weight, Placed p) {
    DocumentSpan span = own.evidence(p.piece, p.date.start(), p.date.end());
    clues.add(new DateClue(name, from, to, weight, documentId, List.of(span)));
  }
}
