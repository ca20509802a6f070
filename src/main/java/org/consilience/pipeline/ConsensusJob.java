package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.consilience.command.ExitCode;
import org.consilience.command.JobRunner;
import org.consilience.dataset.RunDraft;
import org.consilience.dataset.RunFacts;
import org.consilience.dataset.RunFolder;
import org.consilience.query.SummaryJson;
import org.consilience.report.Report;
import org.consilience.report.RunSummary;

/** Runs the pipeline into a draft, checks what came of it, and publishes it or says why not. */
public final class ConsensusJob implements JobRunner {
  private static final DateTimeFormatter RUN_ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final boolean json;

  /** A job whose summary is for a person. */
  public ConsensusJob() {
    this(false);
  }

  private ConsensusJob(boolean json) {
    this.json = json;
  }

  @Override
  public JobRunner asJson() {
    return new ConsensusJob(true);
  }

  @Override
  public int run(String[] args, PrintStream out, PrintStream err, Clock clock) throws IOException {
    ConsensusOptions options = JobArguments.parse(args);
    FileSystems.setDefaultPipelineOptions(options);
    try (OutputPlace place = OutputPlace.of(options.getOutput())) {
      Optional<RunFolder> previous = PreviousRun.of(options, place.folder());
      options.setCache(Memory.settled(options.getCache()));
      Corpus corpus = Corpus.of(options, place, previous);
      options.setPrevious(previous.map(run -> run.path().toString()).orElse(""));
      if (corpus.sources().files().isEmpty()) {
        err.println("consilience: no input: there is no file in " + options.getInput());
        return ExitCode.NO_INPUT.code();
      }
      return run(Facts.of(args, options, clock.instant()), options, corpus, place, out, err, clock);
    }
  }

  private int run(
      RunFacts facts,
      ConsensusOptions options,
      Corpus corpus,
      OutputPlace place,
      PrintStream out,
      PrintStream err,
      Clock clock)
      throws IOException {
    Instant started = clock.instant();
    String runId = options.getRunId().isEmpty() ? RUN_ID.format(started) : options.getRunId();
    try (RunDraft draft = RunDraft.create(place.folder(), runId)) {
      place.claim(runId);
      facts.counters(execute(options, corpus.sources(), place.parts(draft, runId), err));
      place.gather(draft, runId);
      corpus.describe(facts, options);
      Instant written = clock.instant();
      facts.stage("pipeline", Duration.between(started, written));
      Gates gates = Gates.judge(draft, facts, options, corpus, written);
      Instant finished = clock.instant();
      facts.stage("verify", Duration.between(written, finished));
      RunSummary summary = describe(draft, facts, finished);
      RunFolder run = conclude(draft, facts, gates, finished);
      Memory.forgetOthers(options.getCache(), run);
      place.release(run);
      out.print(place.named(told(summary, run)));
      return gates.verdict(err).code();
    }
  }

  private String told(RunSummary summary, RunFolder run) throws IOException {
    if (json) {
      return SummaryJson.of(run) + System.lineSeparator();
    }
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    summary.print(new PrintStream(told, true, UTF_8), run);
    return told.toString(UTF_8);
  }

  @Override
  public SortedMap<String, String> options() {
    return JobArguments.descriptions();
  }

  private static Map<String, Long> execute(
      ConsensusOptions options, Sources sources, String folder, PrintStream err)
      throws IOException {
    Pipeline pipeline = Pipeline.create(options);
    ConsensusPipeline.build(pipeline, options, sources, folder);
    return new RunningJob(pipeline.run(), err, Boolean.getBoolean("consilience.terminal")).await();
  }

  /** What a person reads of the run is made before it is published: a run without it is none. */
  private static RunSummary describe(RunDraft draft, RunFacts facts, Instant finished)
      throws IOException {
    RunFolder described = draft.describe(facts, finished);
    return RunSummary.of(described, Report.write(described, described.report()));
  }

  /** Only a run that passes its gates is published; any other is kept to be looked at. */
  private static RunFolder conclude(RunDraft draft, RunFacts facts, Gates gates, Instant finished)
      throws IOException {
    return gates.passed() ? draft.publish(facts, finished) : draft.keep(facts, finished);
  }
}
