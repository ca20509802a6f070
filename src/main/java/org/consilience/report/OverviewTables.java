package org.consilience.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.consilience.model.Quarantine;
import org.consilience.model.Source;
import org.consilience.model.Term;
import org.jspecify.annotations.Nullable;

/** The tables of the overview, each with the number of rows that it leaves out. */
record OverviewTables(
    List<DateRow> dates,
    int moreDates,
    List<RewriteRow> rewritten,
    int moreRewritten,
    List<SourceRow> sources,
    int moreSources,
    List<LineageRow> lineage,
    int moreLineage,
    List<QuarantineRow> quarantine,
    int moreQuarantine) {

  private static final String NONE = "\u2013";

  /** A document, and where it is shown; the address is empty where it is not. */
  record Place(String name, String address) {}

  /** A document whose dates contradict each other. */
  record DateRow(Place document, String declared, String inferred, String resolved) {}

  /** A document that seems to be machine-rewritten. */
  record RewriteRow(Place document, String score, String signals) {}

  /** A publisher, agency or primary source. */
  record SourceRow(String name, String kind, int documents, int claims, String reliability) {}

  /** Two texts that are not independent. */
  record LineageRow(
      String from, String relation, String to, String scope, String probability, String signals) {}

  /** Input that could not be used. */
  record QuarantineRow(String input, String stage, String error, String message) {}

  static OverviewTables of(RunCounts counts, Map<String, String> addresses) {
    return new OverviewTables(
        counts.dateConflicts.rows().stream().map(d -> date(d, addresses)).toList(),
        counts.dateConflicts.more(),
        counts.rewritten.rows().stream().map(d -> rewrite(d, addresses)).toList(),
        counts.rewritten.more(),
        counts.sources.rows().stream().map(OverviewTables::source).toList(),
        counts.sources.more(),
        counts.lineage.rows().stream().map(l -> lineage(counts, l)).toList(),
        counts.lineage.more(),
        counts.quarantine.rows().stream().map(OverviewTables::quarantine).toList(),
        counts.quarantine.more());
  }

  private static DateRow date(Document document, Map<String, String> addresses) {
    return new DateRow(
        place(document, addresses),
        edtf(document.getDeclaredDate()),
        edtf(document.getInferredDate()),
        edtf(document.getResolvedDate()));
  }

  private static Place place(Document document, Map<String, String> addresses) {
    String story = String.valueOf(document.getStoryId());
    String page = addresses.get(story);
    String id = document.getDocumentId();
    return new Place(
        document.getSourceUri(), page == null ? "" : page + "#story=" + story + "&document=" + id);
  }

  private static String edtf(@Nullable DateEstimate date) {
    return date == null ? NONE : date.getEdtf();
  }

  private static RewriteRow rewrite(Document document, Map<String, String> addresses) {
    return new RewriteRow(
        place(document, addresses),
        figure(document.getRewriteScore()),
        names(document.getRewriteSignals()));
  }

  private static SourceRow source(Source source) {
    return new SourceRow(
        source.getName() == null ? "unnamed" : source.getName(),
        Words.of(source.getKind()),
        source.getDocuments(),
        source.getClaims(),
        figure(source.getReliability())
            + (source.getPriorOnly()
                ? " (assumed)"
                : " ("
                    + figure(source.getReliabilityLow())
                    + "\u2013"
                    + figure(source.getReliabilityHigh())
                    + ")"));
  }

  private static LineageRow lineage(RunCounts counts, Lineage lineage) {
    return new LineageRow(
        end(counts, lineage.getFromId(), lineage.getFromEvidence()),
        Words.of(lineage.getRelation()),
        end(counts, lineage.getToId(), lineage.getToEvidence()),
        Words.of(lineage.getScope()),
        figure(lineage.getProbability()),
        names(lineage.getSignals()));
  }

  /** Lineage may join claims: then it is their documents that tell a reader something. */
  private static String end(RunCounts counts, String id, List<DocumentSpan> evidence) {
    String document = evidence.isEmpty() ? id : evidence.get(0).getDocumentId();
    return counts.documentNames.getOrDefault(document, id);
  }

  private static QuarantineRow quarantine(Quarantine row) {
    return new QuarantineRow(
        row.getInputUri(), row.getStage(), row.getErrorType(), row.getErrorMessage());
  }

  private static String names(List<Term> terms) {
    return terms.stream()
        .map(t -> t.getName() + (t.getDetail() == null ? "" : " (" + t.getDetail() + ")"))
        .collect(Collectors.joining(", "));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
