package org.consilience.consensus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
import org.consilience.model.VariantRelation;
import org.jspecify.annotations.Nullable;

/**
 * The times that claims speak of. A number without a time of its own is of its document's day: the
 * losses of an index in two months, or what a firm has ordered in two years, dispute nothing.
 */
final class Moments {
  /** Days in which reports of one event still mend each other's numbers. Set by judgement. */
  private static final int SAME_NEWS = 14;

  private final Map<String, DateEstimate> dates = new TreeMap<>();

  /** The moments of documents; those without a date could be of any. */
  Moments(Map<String, Document> documents) {
    documents.forEach(
        (id, document) -> {
          if (document.getResolvedDate() != null) {
            dates.put(id, document.getResolvedDate());
          }
        });
  }

  /** Whether two claims are of days far from each other, and name no time that they share. */
  boolean areApart(Claim a, Claim b) {
    return !nameOneTime(a.getTime(), b.getTime())
        && isAfter(dates.get(a.getDocumentId()), dates.get(b.getDocumentId()));
  }

  private static boolean nameOneTime(@Nullable DateEstimate a, @Nullable DateEstimate b) {
    return a != null
        && b != null
        && Interval.of(a).to(Interval.of(b)) != VariantRelation.CONTRADICTS;
  }

  private static boolean isAfter(@Nullable DateEstimate a, @Nullable DateEstimate b) {
    return a != null && b != null && (gap(a, b) > SAME_NEWS || gap(b, a) > SAME_NEWS);
  }

  /** Days from the end of one to the beginning of the other; negative where they meet. */
  private static long gap(DateEstimate first, DateEstimate second) {
    LocalDate end = first.getLatest();
    LocalDate begin = second.getEarliest();
    return end == null || begin == null ? -1 : ChronoUnit.DAYS.between(end, begin);
  }
}
