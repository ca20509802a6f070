package org.consilience.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.document.DateLabels.Role;
import org.consilience.document.DateNotation.Printed;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Span;
import org.consilience.text.CodePoints;
import org.consilience.text.Rounding;

/**
 * The date that a plain text states of itself: a crawler's key and value, a date line, the date of
 * a byline, or the date in a place line before the first sentence. A date in running prose is the
 * story's, not the document's. What is declared may be wrong; the story stage weighs it.
 */
final class DeclaredDate {

  /** Lines with text. Heads of articles are shorter; further down dates belong to other things. */
  private static final int HEAD_LINES = 12;

  /** UTF-16 units. A line that states a date and a name is shorter; so is a place line's head. */
  private static final int STATEMENT = 160;

  /**
   * Probabilities that the date is the document's own. Priors set by hand, in this order: a machine
   * wrote the key; the document labels the date; the date stands alone; the date ends a byline; the
   * date is of a later edit.
   */
  private static final double KEYED = 0.9;

  private static final double LABELLED = 0.85;
  private static final double BARE = 0.8;
  private static final double IN_BYLINE = 0.75;
  private static final double UPDATED = 0.6;

  /**
   * A date that can be read in two ways, or whose weekday is another day's, is right half the time.
   */
  private static final double DOUBT = 0.5;

  /** Machines write keys in lower case, or before an ISO date. */
  private static final Pattern KEY =
      Pattern.compile(
          "^\\s*(?:[a-z][a-z_:]*\\s*[:=]?|[\\w:]+\\s*[:=])\\s*[\"']?(?=\\d{4}-)|^\\s*[a-z]");

  private static final Pattern BYLINE =
      Pattern.compile("(?i)^\\s*(?:written |posted )?by\\s+\\p{Lu}");
  private static final Pattern PLACE_LINE =
      Pattern.compile("^\\s*\\p{Lu}[\\p{Lu}\\p{M} .,'’/-]{2,40}[,(]?\\s*$");
  private static final Pattern AFTER_PLACE_LINE =
      Pattern.compile("^\\)?\\s*(?:\\(?[\\p{L} .&/-]{2,40}\\)?)?\\s*(?:--?|[–—:])\\s*\\S.*");
  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");

  private DeclaredDate() {}

  /** The dates declared near the top, the most credible first; of equals the first one. */
  static List<DateEstimate> in(String documentId, String text) {
    CodePoints points = CodePoints.of(text);
    Matcher lines = LINE.matcher(text);
    List<DateEstimate> dates = new ArrayList<>();
    for (int seen = 0; seen < HEAD_LINES && lines.find(); ) {
      if (!lines.group().isBlank()) {
        seen++;
        inLine(documentId, points, lines.start(), lines.group()).ifPresent(dates::add);
      }
    }
    dates.sort(Comparator.comparingDouble(DateEstimate::getConfidence).reversed());
    return dates;
  }

  private static Optional<DateEstimate> inLine(
      String documentId, CodePoints points, int offset, String line) {
    String head = line.substring(0, Math.min(line.length(), STATEMENT));
    List<Printed> dates = DateNotation.in(head);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    return Statement.of(line, head, dates.get(0))
        .map(s -> estimate(s, dates.get(0), span(points, offset, dates.get(0)), documentId));
  }

  /** How a line declares a date. */
  private record Statement(DateBasis basis, double confidence) {

    static Optional<Statement> of(String line, String head, Printed date) {
      String before = head.substring(0, date.start());
      if (line.length() <= STATEMENT) {
        Optional<Statement> own = alone(head, before);
        if (own.isPresent()) {
          return own;
        }
        if (BYLINE.matcher(head).find()) {
          return Optional.of(new Statement(DateBasis.BYLINE, IN_BYLINE));
        }
      }
      boolean placed =
          PLACE_LINE.matcher(before).matches()
              && AFTER_PLACE_LINE.matcher(line.substring(date.end())).matches();
      return placed ? Optional.of(new Statement(DateBasis.DATELINE, BARE)) : Optional.empty();
    }

    /** The line holds dates and labels only. */
    private static Optional<Statement> alone(String head, String before) {
      StringBuilder rest = new StringBuilder(head);
      DateNotation.in(head).stream()
          .sorted(Comparator.comparingInt(Printed::start).reversed())
          .forEach(date -> rest.replace(date.start(), date.end(), " "));
      boolean keyed = KEY.matcher(head).lookingAt() && !before.isBlank();
      return DateLabels.of(rest.toString()).map(role -> of(role, keyed));
    }

    private static Statement of(Role role, boolean keyed) {
      DateBasis basis = keyed ? DateBasis.METADATA : DateBasis.DATELINE;
      return switch (role) {
        case UPDATED -> new Statement(basis, UPDATED);
        case PUBLISHED -> new Statement(basis, keyed ? KEYED : LABELLED);
        case FILLER -> new Statement(DateBasis.DATELINE, BARE);
      };
    }
  }

  private static Span span(CodePoints points, int offset, Printed date) {
    int start = offset + date.start();
    int end = offset + date.end();
    return new Span(
        points.fromUnits(start), points.fromUnits(end), points.text().substring(start, end));
  }

  private static DateEstimate estimate(
      Statement statement, Printed date, Span span, String documentId) {
    return DateEstimate.newBuilder()
        .setEdtf(date.edtf())
        .setEarliest(date.earliest())
        .setLatest(date.latest())
        .setBasis(statement.basis())
        .setConfidence(Rounding.six(statement.confidence() * (date.doubtful() ? DOUBT : 1)))
        .setEvidence(List.of(new DocumentSpan(documentId, span)))
        .build();
  }
}
