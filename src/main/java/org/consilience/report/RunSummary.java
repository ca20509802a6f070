package org.consilience.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Manifest;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Block;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Quarantine;
import org.consilience.model.Story;
import org.consilience.text.CodePoints;

/** One screen of a run, counted from its files. A line about nothing is left out. */
public final class RunSummary {
  private static final int SHOWN = 3;
  private static final int WIDTH = 96;

  private final RunFolder run;
  private final List<String> lines = new ArrayList<>();

  private RunSummary(RunFolder run) {
    this.run = run;
  }

  /** Reads a run, published, kept or still hidden. */
  public static RunSummary of(RunFolder run) throws IOException {
    RunSummary summary = new RunSummary(run);
    summary.documents();
    summary.blocks();
    summary.claims();
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

  private void blocks() throws IOException {
    Map<String, Integer> rejected = new TreeMap<>();
    int kept = 0;
    try (Rows<Block> rows = run.rows(Dataset.BLOCKS, Block.class)) {
      while (rows.hasNext()) {
        Block row = rows.next();
        if (row.getDecision() == Decision.KEPT) {
          kept++;
        } else {
          rejected.merge(Words.of(row.getKind()), 1, Integer::sum);
        }
      }
    }
    line("blocks", kept + " kept" + Counts.listed("; not article: ", rejected));
  }

  private void claims() throws IOException {
    Map<String, Integer> extractors = new TreeMap<>();
    try (Rows<Claim> rows = run.rows(Dataset.CLAIMS, Claim.class)) {
      rows.forEachRemaining(row -> extractors.merge(row.getExtractor(), 1, Integer::sum));
    }
    int all = extractors.values().stream().mapToInt(Integer::intValue).sum();
    line("claims", all + Counts.listed(": ", extractors));
  }

  private void stories() throws IOException {
    int stories = 0;
    int largest = 0;
    try (Rows<Story> rows = run.rows(Dataset.STORIES, Story.class)) {
      while (rows.hasNext()) {
        stories++;
        largest = Math.max(largest, rows.next().getDocumentIds().size());
      }
    }
    if (stories > 0) {
      line("stories", stories + ", the largest of " + largest + " documents");
    }
  }

  private void consensus() throws IOException {
    Map<String, Integer> statuses = new TreeMap<>();
    List<Consensus> best = new ArrayList<>();
    List<Consensus> contested = new ArrayList<>();
    int groups = 0;
    try (Rows<Consensus> rows = run.rows(Dataset.CONSENSUS, Consensus.class)) {
      while (rows.hasNext()) {
        Consensus row = rows.next();
        groups++;
        statuses.merge(Words.of(row.getStatus()), 1, Integer::sum);
        boolean disputed = row.getStatus() == ConsensusStatus.CONTESTED;
        keepBest(disputed ? contested : best, row);
      }
    }
    line("groups", groups + Counts.listed(": ", statuses));
    best.forEach(row -> proposition("supported", row));
    contested.forEach(row -> proposition("contested", row));
  }

  /** The few best-supported, however many rows there are. */
  private static void keepBest(List<Consensus> kept, Consensus row) {
    kept.add(row);
    kept.sort(
        Comparator.comparingDouble((Consensus c) -> -c.getSupport().getEffectiveSupport())
            .thenComparingInt(c -> -c.getSupport().getDocuments())
            .thenComparing(Consensus::getConsensusId));
    if (kept.size() > SHOWN) {
      kept.remove(SHOWN);
    }
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
