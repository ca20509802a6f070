package org.consilience.dataset;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.text.Rounding;

/**
 * What the pipeline tells of its run, collected step by step; {@link RunDraft} adds what it finds
 * on disk and makes the {@link Manifest}.
 */
public final class RunFacts {
  private final String productVersion;
  private final String runner;
  private final Instant started;
  private final Map<String, String> options = new TreeMap<>();
  private final Map<String, String> versions = new TreeMap<>();
  private final List<Manifest.Input> inputs = new ArrayList<>();
  private final Map<String, Double> stageSeconds = new LinkedHashMap<>();
  private final List<Manifest.Check> checks = new ArrayList<>();
  private final Map<String, Double> figures = new TreeMap<>();
  private final Map<String, Long> counters = new TreeMap<>();

  public RunFacts(String productVersion, String runner, Instant started) {
    this.productVersion = productVersion;
    this.runner = runner;
    this.started = started;
  }

  public void option(String name, String value) {
    options.put(name, value);
  }

  public void version(String name, String value) {
    versions.put(name, value);
  }

  /** Notes a file that was read; the order of calls does not matter. */
  public void input(String uri, long bytes, String sha256) {
    inputs.add(new Manifest.Input(uri, bytes, sha256));
  }

  /** Notes a stage; to be called in the order of the stages. */
  public void stage(String name, Duration wall) {
    stageSeconds.put(name, Rounding.six(wall.toNanos() / 1e9));
  }

  /** Notes a quality gate; to be called in the order in which they are to be read. */
  public void check(String name, boolean passed, String detail) {
    checks.add(new Manifest.Check(name, passed, detail));
  }

  /** Notes a figure of quality. */
  public void figure(String name, double value) {
    figures.put(name, Rounding.six(value));
  }

  /** Notes what the steps counted. */
  public void counters(Map<String, Long> counts) {
    counters.putAll(counts);
  }

  Manifest manifest(String runId, Instant finished, Map<String, Manifest.Written> datasets) {
    return new Manifest(
        Manifest.FORMAT_VERSION,
        productVersion,
        runId,
        started.toString(),
        finished.toString(),
        runner,
        options,
        versions,
        inputs.stream().sorted(Comparator.comparing(Manifest.Input::uri)).toList(),
        stageSeconds,
        checks,
        datasets,
        figures,
        counters);
  }
}
