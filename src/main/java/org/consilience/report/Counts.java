package org.consilience.report;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilience.model.Tally;

/** Counts in words; the four of support always together, never one for all. */
public final class Counts {
  private Counts() {}

  /** All four, however many of them are nought. */
  public static String of(Tally tally) {
    return number(tally.getDocuments(), "document")
        + ", "
        + publishers(tally)
        + ", "
        + number(tally.getOrigins(), "origin")
        + ", "
        + number(tally.getPrimarySources(), "primary source");
  }

  /** Most frequent first, after a lead; nothing at all where nothing was counted. */
  static String listed(String lead, Map<String, Integer> counts) {
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", ", lead, ""));
  }

  /** Where no publisher is known, that is said; a nought would read as a count. */
  private static String publishers(Tally tally) {
    if (tally.getPublishers() == 0 && tally.getDocuments() > 0) {
      return "publishers unknown";
    }
    String known = number(tally.getPublishers(), "publisher");
    return tally.getDocumentsWithoutPublisher() == 0
        ? known
        : known + " (" + tally.getDocumentsWithoutPublisher() + " unknown)";
  }

  private static String number(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
