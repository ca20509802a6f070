package org.consilience.report;

import java.util.List;
import org.consilience.model.DateEstimate;
import org.consilience.model.Tally;
import org.consilience.model.Term;
import org.consilience.report.GroupView.CountsView;
import org.consilience.report.StoryView.DateView;
import org.consilience.report.StoryView.TermView;
import org.jspecify.annotations.Nullable;

/** The small parts of the contract as a page shows them. */
final class Views {
  private Views() {}

  static List<TermView> terms(List<Term> terms) {
    return terms.stream().map(t -> new TermView(t.getName(), t.getValue(), t.getDetail())).toList();
  }

  static @Nullable DateView date(@Nullable DateEstimate date) {
    return date == null
        ? null
        : new DateView(
            date.getEdtf(),
            date.getEarliest() == null ? null : date.getEarliest().toString(),
            date.getLatest() == null ? null : date.getLatest().toString(),
            Words.of(date.getBasis()));
  }

  static CountsView counts(Tally tally) {
    return new CountsView(
        tally.getMentions(),
        tally.getDocuments(),
        tally.getPublishers(),
        tally.getDocumentsWithoutPublisher(),
        tally.getOrigins(),
        tally.getPrimarySources(),
        tally.getEffectiveSupport(),
        Counts.of(tally));
  }
}
