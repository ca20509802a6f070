package org.consilience.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consilience.dataset.RunFolder;
import org.consilience.report.Browser;
import org.consilience.report.GeneratedRun;
import org.consilience.report.Report;

/**
 * How long a report takes to be written, and its overview to be seen: {@code main DOCUMENTS}, 500
 * if none is given. Paint times are those of the browser's own Paint Timing (W3C).
 */
public final class ReportBenchmark {
  private static final int ROUNDS = 7;

  private ReportBenchmark() {}

  public static void main(String[] args) throws IOException {
    int documents = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    Path folder = Files.createTempDirectory("report-benchmark");
    RunFolder run = new GeneratedRun(documents).publish(folder, "generated");
    long start = System.nanoTime();
    Report.write(run, run.report());
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Long> paints = paints(run.report());
    System.out.printf(
        Locale.ROOT,
        "report of %d documents: written in %.1f s, report.html %d bytes;"
            + " first contentful paint of the overview: median %d ms, worst %d ms of %d%n",
        documents,
        seconds,
        Files.size(run.report()),
        paints.get(ROUNDS / 2),
        paints.get(ROUNDS - 1),
        ROUNDS);
  }

  private static List<Long> paints(Path file) {
    List<Long> paints = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      for (int i = 0; i < ROUNDS; i++) {
        browser.go(file, "");
        paints.add(browser.firstPaintMillis());
      }
    }
    paints.sort(null);
    return paints;
  }
}
