package org.consilience.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.document.DateNotation.Printed;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Declared;
import org.consilience.model.Document;
import org.consilience.model.Term;

/**
 * What is declared of a document, by whom, and whom to believe: the user's own table before the
 * record that carried the text, that before the page itself, and the crawler's protocol last.
 */
final class Declarations {
  static final String TITLE = "title";
  static final String URL = "url";
  static final String PUBLISHER = "publisher";
  static final String PUBLISHED = "published";
  static final String AUTHOR = "author";

  /** From the most to the least credible. */
  private static final List<String> BASES =
      List.of("sidecar", "record", "canonical", JsonLd.BASIS, "opengraph", "meta", "html", "warc");

  /**
   * Probability that a date which a machine wrote for machines is the document's own; such dates
   * err for articles that were put up again. A prior set by hand.
   */
  private static final double MACHINE_READABLE = 0.95;

  /** A date that can be read in two ways is right half the time. */
  private static final double DOUBT = 0.5;

  /** UTF-16 units; longer titles and names are something else in the wrong place. */
  private static final int LONGEST = 500;

  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S{1,2000}", Pattern.CASE_INSENSITIVE);

  private final List<Declared> sorted;
  private final List<Term> basis = new ArrayList<>();

  Declarations(List<Declared> declared) {
    this.sorted =
        declared.stream().sorted(Comparator.comparingInt(d -> rank(d.getBasis()))).toList();
  }

  /** Fills in title, address, publisher, authors and date, each with who said so. */
  void describe(Document.Builder document) {
    value(TITLE, Declarations::isName).ifPresent(document::setTitle);
    value(URL, Declarations::isAddress).ifPresent(document::setCanonicalUrl);
    value(PUBLISHER, Declarations::isName).ifPresent(document::setPublisher);
    value(PUBLISHED, v -> date(v).isPresent())
        .flatMap(Declarations::date)
        .ifPresent(date -> document.setDeclaredDate(date).setDateStatus(DateStatus.DECLARED_ONLY));
    document.setDateCandidates(dates(document.getDateCandidates()));
    document.setCredits(authors());
    document.setMetadataBasis(basis);
  }

  private Optional<String> value(String field, Predicate<String> valid) {
    for (Declared declared : sorted) {
      String value = declared.getValue().strip();
      if (declared.getField().equals(field) && valid.test(value)) {
        basis.add(new Term(field, 1.0, declared.getBasis()));
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** What is declared comes before what is printed, as {@link #describe} prefers it. */
  private List<DateEstimate> dates(List<DateEstimate> printed) {
    Stream<DateEstimate> stated =
        sorted.stream()
            .filter(d -> d.getField().equals(PUBLISHED))
            .flatMap(d -> date(d.getValue().strip()).stream());
    return Stream.concat(stated, printed.stream()).distinct().toList();
  }

  private List<String> authors() {
    return sorted.stream()
        .filter(d -> d.getField().equals(AUTHOR) && isName(d.getValue()))
        .filter(d -> !isAddress(d.getValue()))
        .map(d -> "author:" + d.getValue().strip())
        .distinct()
        .toList();
  }

  private static int rank(String basis) {
    int rank = BASES.indexOf(basis);
    return rank < 0 ? BASES.size() : rank;
  }

  private static boolean isName(String value) {
    return !value.isBlank() && value.length() <= LONGEST;
  }

  private static boolean isAddress(String value) {
    return ADDRESS.matcher(value.strip()).matches();
  }

  private static Optional<DateEstimate> date(String value) {
    return DateNotation.in(value).stream().findFirst().map(Declarations::estimate);
  }

  private static DateEstimate estimate(Printed date) {
    return DateEstimate.newBuilder()
        .setEdtf(date.edtf())
        .setEarliest(date.earliest())
        .setLatest(date.latest())
        .setBasis(DateBasis.METADATA)
        .setConfidence(date.doubtful() ? MACHINE_READABLE * DOUBT : MACHINE_READABLE)
        .build();
  }
}
