package org.consilience.story;

import java.time.LocalDate;
import java.util.List;
import org.consilience.model.DocumentSpan;

/**
 * One named piece of evidence on when a document was written: it speaks for the days from {@code
 * earliest} to {@code latest}, both inclusive.
 *
 * @param name of the constraint, kept with what was inferred
 * @param weight how much it counts; 1 is as good as a date that a machine wrote
 * @param evidence the words behind it
 */
record DateClue(
    String name,
    LocalDate earliest,
    LocalDate latest,
    double weight,
    String documentId,
    List<DocumentSpan> evidence) {

  /** A report is not older than what it reports. */
  static final String BOUND = "not-before";

  /** The newest month or year that a document names. */
  static final String PERIOD = "newest-period";

  /** Other documents' date lines. */
  static final String MATE_NEAR = "mate-near";

  static final String MATE_FAR = "mate-far";

  boolean isDateLine() {
    return name.equals(MATE_NEAR) || name.equals(MATE_FAR);
  }

  /** Whether it puts a date to the document; a bound alone leaves all that comes after. */
  boolean isAnchor() {
    return !name.equals(BOUND) && !name.equals(PERIOD);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }
}
