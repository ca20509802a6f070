package org.consilience.pipeline;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.DistributionResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.joda.time.Duration;

/**
 * Waits for a job and shows how far it is: a line that renews itself on a terminal, a line on every
 * change elsewhere.
 */
final class RunningJob {
  private static final Duration POLL = Duration.standardSeconds(2);

  /** Into a log only every so many polls, so that a night's job does not fill it. */
  private static final int POLLS_PER_LOG_LINE = 5;

  private final PipelineResult result;
  private final PrintStream progress;
  private final boolean terminal;
  private String shown = "";

  RunningJob(PipelineResult result, PrintStream progress, boolean terminal) {
    this.result = result;
    this.progress = progress;
    this.terminal = terminal;
  }

  /**
   * Returns when the job is done.
   *
   * @return what was counted on the way
   * @throws IllegalStateException if it ended in any other way
   */
  Map<String, Long> await() {
    Cancellation cancellation = new Cancellation(result, progress);
    PipelineResult.State state = cancellation.guard(this::untilTerminal);
    if (terminal && !shown.isEmpty()) {
      progress.println();
    }
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException(
          "the pipeline ended in state " + state + "; the logs of its cluster say why");
    }
    return metrics();
  }

  private PipelineResult.State untilTerminal() {
    PipelineResult.State state = null;
    for (int polls = 0; state == null || !state.isTerminal(); polls++) {
      state = result.waitUntilFinish(POLL);
      boolean done = state != null && state.isTerminal();
      if (terminal || done || polls % POLLS_PER_LOG_LINE == 0) {
        show();
      }
    }
    return state;
  }

  private void show() {
    String line = line();
    if (!line.isEmpty() && !line.equals(shown)) {
      progress.print(terminal ? "\r\u001B[2K" + line : line + System.lineSeparator());
      progress.flush();
      shown = line;
    }
  }

  private MetricQueryResults query() {
    return result
        .metrics()
        .queryMetrics(
            MetricsFilter.builder()
                .addNameFilter(MetricNameFilter.inNamespace(Progress.NAMESPACE))
                .build());
  }

  private String line() {
    Map<String, Long> counts = counts();
    return Stream.of(
            Progress.READ, Progress.CLEANED, Progress.ANNOTATED, Progress.CLAIMS, Progress.GROUPS)
        .filter(counts::containsKey)
        .map(name -> counts.get(name) + " " + name)
        .collect(Collectors.joining(" \u00B7 "));
  }

  /** What the steps counted, and of each distribution its bounds, mean and number. */
  Map<String, Long> metrics() {
    Map<String, Long> all = counts();
    query()
        .getDistributions()
        .forEach(
            d -> {
              DistributionResult told = d.getAttempted();
              all.put(d.getName().getName() + " min", told.getMin());
              all.put(d.getName().getName() + " max", told.getMax());
              all.put(d.getName().getName() + " sum", told.getSum());
              all.put(d.getName().getName() + " count", told.getCount());
            });
    return all;
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    query()
        .getCounters()
        .forEach(c -> counts.merge(c.getName().getName(), c.getAttempted(), Long::sum));
    return counts;
  }
}
