package org.consilience.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Manifest;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Consensus;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Quarantine;
import org.consilience.text.CodePoints;

/** One screen of a run, counted from its files. A line about nothing is left out. */
public final class RunSummary {
  private static final int SHOWN = 3;
  private static final int WIDTH = 96;

  private final RunFolder run;
  private final RunCounts counts;
  private final List<String> lines = new ArrayList<>();

  private RunSummary(RunFolder run, RunCounts counts) {
    this.run = run;
    this.counts = counts;
  }

  /**
   * Sums up a run, published, kept or still hidden.
   *
   * @param counts of the same run, as {@link Report} gives them
   */
  public static RunSummary of(RunFolder run, RunCounts counts) throws IOException {
    RunSummary summary = new RunSummary(run, counts);
    summary.documents();
    summary.blocks();
    summary.line("claims", summary.counted(counts.extractors));
    summary.stories();
    summary.consensus();
    summary.quarantine();
    summary.checks();
    return summary;
  }

  /**
   * Prints the summary.
   *
   * @param concluded the same run where it lies in the end
   */
  public void print(PrintStream out, RunFolder concluded) {
    lines.forEach(out::println);
    out.println(formatted(concluded.isPublished() ? "published" : "kept", concluded.path()));
    if (Files.exists(concluded.report())) {
      out.println(formatted("report", concluded.report()));
    }
  }

  private static String formatted(String label, Object text) {
    return String.format(Locale.ROOT, "%-11s %s", label, text);
  }

  private void documents() throws IOException {
    DocumentSummary summary = new DocumentSummary();
    try (Rows<Document> rows = run.rows(Dataset.DOCUMENTS, Document.class)) {
      rows.forEachRemaining(summary::add);
    }
    summary.forEachLine(this::line);
  }

  private void blocks() {
    int kept = 0;
    Map<String, Integer> rejected = new TreeMap<>();
    for (Map.Entry<String, Census> kind : counts.blocks.entrySet()) {
      int own = kind.getValue().of(Words.of(Decision.KEPT));
      kept += own;
      if (kind.getValue().total() > own) {
        rejected.put(kind.getKey(), kind.getValue().total() - own);
      }
    }
    line("blocks", kept + " kept" + Counts.listed("; not article: ", rejected));
  }

  private void stories() {
    List<StoryCount> stories =
        counts.stories().stream()
            .filter(s -> !s.story().getStoryId().equals(RunCounts.NO_STORY))
            .toList();
    if (!stories.isEmpty()) {
      int largest =
          stories.stream().mapToInt(s -> s.story().getDocumentIds().size()).max().orElse(0);
      line("stories", stories.size() + ", the largest of " + largest + " documents");
    }
  }

  private void consensus() {
    line("groups", counted(counts.statuses));
    shown(counts.supported).forEach(row -> proposition("supported", row));
    shown(counts.contested).forEach(row -> proposition("contested", row));
  }

  private static List<Consensus> shown(Shortlist<Consensus> rows) {
    return rows.rows().stream().limit(SHOWN).toList();
  }

  private String counted(Census census) {
    return census.total() + Counts.listed(": ", census.byName());
  }

  private void proposition(String label, Consensus row) {
    line(label, shortened(row.getProposition()));
    line(
        "",
        Counts.of(row.getSupport())
            + (row.getDissent().getDocuments() == 0
                ? ""
                : "; against: " + Counts.of(row.getDissent())));
  }

  private static String shortened(String text) {
    CodePoints points = CodePoints.of(text);
    return points.length() <= WIDTH ? text : points.substring(0, WIDTH - 1) + "\u2026";
  }

  private void quarantine() throws IOException {
    Map<String, Integer> reasons = new TreeMap<>();
    try (Rows<Quarantine> rows = run.rows(Dataset.QUARANTINE, Quarantine.class)) {
      rows.forEachRemaining(row -> reasons.merge(row.getErrorType(), 1, Integer::sum));
    }
    if (!reasons.isEmpty()) {
      line("quarantine", Counts.listed("", reasons));
    }
  }

  private void checks() throws IOException {
    for (Manifest.Check check : run.manifest().checks()) {
      String outcome = check.passed() ? "passed" : "FAILED";
      line("check", check.name() + " " + outcome + " (" + check.detail() + ")");
    }
  }

  private void line(String label, String text) {
    lines.add(formatted(label, text));
  }
}
