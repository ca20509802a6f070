package org.consilience.report;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
import org.consilience.model.Term;

/** What a run found out about its documents as a whole: counts, credits, wrong dates, rewrites. */
final class DocumentSummary {
  private static final int SHOWN = 3;
  private static final int LONGEST_LIST = 10;

  private final Map<String, Integer> dates = new TreeMap<>();
  private final TreeSet<String> credits = new TreeSet<>();
  private final TreeSet<String> origins = new TreeSet<>();
  private final Shortlist<Document> conflicts =
      new Shortlist<>(Comparator.comparing(Document::getSourceUri));
  private final Shortlist<Document> rewritten =
      new Shortlist<>(
          Comparator.comparingDouble((Document d) -> -d.getRewriteScore())
              .thenComparing(Document::getSourceUri));
  private int documents;

  void add(Document document) {
    documents++;
    dates.merge("date " + Words.of(document.getDateStatus()), 1, Integer::sum);
    credits.addAll(document.getCredits());
    if (document.getOriginId() != null) {
      origins.add(document.getOriginId());
    }
    document.setText("");
    if (document.getDateStatus() == DateStatus.CONFLICT) {
      conflicts.add(document);
    }
    if (!document.getRewriteSignals().isEmpty()) {
      rewritten.add(document);
    }
  }

  /** Hands over each line as its label and its text. */
  void forEachLine(BiConsumer<String, String> line) {
    String unit = origins.size() == 1 ? " origin" : " origins";
    line.accept(
        "documents", documents + " read, " + origins.size() + unit + Counts.listed("; ", dates));
    if (!credits.isEmpty()) {
      line.accept("credits", shortened(credits));
    }
    conflicts.rows().stream()
        .limit(SHOWN)
        .forEach(document -> line.accept("conflict", conflict(document)));
    rewritten.rows().stream()
        .limit(SHOWN)
        .forEach(document -> line.accept("rewritten", rewrite(document)));
  }

  private static String conflict(Document document) {
    String dated = document.getSourceUri() + " is dated " + document.getDeclaredDate().getEdtf();
    return document.getResolvedDate() == null
        ? dated + ", which its content contradicts"
        : dated + "; its content is of " + document.getResolvedDate().getEdtf();
  }

  private static String rewrite(Document document) {
    return document.getSourceUri()
        + ": "
        + document.getRewriteSignals().stream()
            .map(Term::getName)
            .collect(Collectors.joining(", "));
  }

  private static String shortened(TreeSet<String> names) {
    int more = names.size() - LONGEST_LIST;
    return names.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
