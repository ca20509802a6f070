package org.consilience.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.text.StopWords;

/**
 * Times that count from an event which some document of the story dates: "the flood 14 months ago"
 * beside "the flood of March 2019" tells when it was said.
 */
final class EventAnchors {
  /** Set by judgement: two of them outweigh one other document's declared date. */
  private static final double WEIGHT = 0.8;

  /** Words before a date among which the event is named. */
  private static final int REACH = 6;

  /** Shorter words are seldom events. */
  private static final int LONG = 5;

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Pattern AGO =
      Pattern.compile(
          "\\b(?:(\\d{1,3})|(" + String.join("|", NUMBERS) + "))\\s(week|month|year)s?\\sago\\b");
  private static final Pattern LAST_YEAR = Pattern.compile("\\blast\\syear\\b");

  private final Map<String, Set<DateWords.Found>> dated = new TreeMap<>();

  private EventAnchors() {}

  static EventAnchors of(List<OwnText> documents) {
    EventAnchors anchors = new EventAnchors();
    for (OwnText own : documents) {
      for (OwnText.Piece piece : own.pieces()) {
        for (DateWords.Found date : DateWords.in(piece.text())) {
          anchors.add(piece, date);
        }
      }
    }
    return anchors;
  }

  private void add(OwnText.Piece piece, DateWords.Found date) {
    boolean exact = ChronoUnit.DAYS.between(date.earliest(), date.latest()) <= 31;
    if (!date.yearless() && exact) {
      DateWords.Found plain =
          new DateWords.Found(date.earliest(), date.latest(), false, null, 0, 0);
      words(piece, date.start())
          .forEach(word -> dated.computeIfAbsent(word, w -> new HashSet<>()).add(plain));
    }
  }

  /** What a document's expressions that count from dated events say of its own date. */
  List<DateClue> clues(OwnText own, String documentId) {
    List<DateClue> clues = new ArrayList<>();
    for (OwnText.Piece piece : own.pieces()) {
      Matcher ago = AGO.matcher(piece.text());
      if (ago.find()) {
        event(words(piece, ago.start()))
            .ifPresent(e -> clues.add(ago(own, documentId, piece, ago, e)));
      }
      Matcher last = LAST_YEAR.matcher(piece.text());
      if (last.find()) {
        event(words(piece, last.start()))
            .ifPresent(e -> clues.add(lastYear(own, documentId, piece, last, e)));
      }
    }
    return clues;
  }

  /** The one time at which all documents put the event that a word names. */
  private Optional<DateWords.Found> event(Set<String> words) {
    return words.stream()
        .map(word -> dated.getOrDefault(word, Set.of()))
        .filter(times -> times.size() == 1)
        .map(times -> times.iterator().next())
        .findFirst();
  }

  private static DateClue ago(
      OwnText own, String id, OwnText.Piece piece, Matcher m, DateWords.Found event) {
    int count = m.group(1) == null ? NUMBERS.indexOf(m.group(2)) : Integer.parseInt(m.group(1));
    ChronoUnit unit = ChronoUnit.valueOf(m.group(3).toUpperCase(Locale.ROOT) + "S");
    // Counts are rounded: half a unit less, and nearly one more.
    long half = unit.getDuration().toDays() / 2;
    LocalDate from = event.earliest().plus(count, unit).minusDays(half);
    LocalDate to = event.latest().plus(count + 1, unit);
    return new DateClue(
        "counts-from-event",
        from,
        to,
        WEIGHT,
        id,
        List.of(own.evidence(piece, m.start(), m.end())));
  }

  private static DateClue lastYear(
      OwnText own, String id, OwnText.Piece piece, Matcher m, DateWords.Found event) {
    LocalDate year = LocalDate.of(event.earliest().getYear() + 1, 1, 1);
    return new DateClue(
        "year-after-event",
        year,
        year.plusYears(1).minusDays(1),
        WEIGHT,
        id,
        List.of(own.evidence(piece, m.start(), m.end())));
  }

  /** The long lower-case words shortly before an offset. */
  private static Set<String> words(OwnText.Piece piece, int offset) {
    String[] before = piece.text().substring(0, offset).split("[^\\p{L}]+");
    Set<String> words = new TreeSet<>();
    for (int i = Math.max(0, before.length - REACH); i < before.length; i++) {
      boolean common = before[i].length() >= LONG && Character.isLowerCase(before[i].charAt(0));
      if (common && !StopWords.contains(before[i])) {
        words.add(before[i]);
      }
    }
    return words;
  }
}
