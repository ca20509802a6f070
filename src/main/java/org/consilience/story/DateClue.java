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

  boolean holds(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }
}
