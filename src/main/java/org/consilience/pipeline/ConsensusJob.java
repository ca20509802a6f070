package org.consilience.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
import org.consilience.model.InputFile;
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
    Path output = LocalPaths.folder(options.getOutput());
    Optional<RunFolder> previous = PreviousRun.of(options, output);
    options.setCache(Memory.settled(options.getCache()));
    Corpus corpus = Corpus.of(options, output, previous);
    options.setPrevious(previous.map(run -> run.path().toString()).orElse(""));
    Sources sources = corpus.sources();
    List<InputFile> files = sources.files();
    if (files.isEmpty()) {
      err.println("consilience: no input: there is no file in " + options.getInput());
      return ExitCode.NO_INPUT.code();
    }
    Instant started = clock.instant();
    String runId = options.getRunId().isEmpty() ? RUN_ID.format(started) : options.getRunId();
    try (RunDraft draft = RunDraft.create(output, runId)) {
      RunFacts facts = Facts.of(args, options, started);
      facts.counters(execute(options, sources, draft, err));
      facts.option(PreviousRun.OPTION, options.getPrevious());
      sources.describeTable().ifPresent(table -> facts.option("sourcesTable", table));
      facts.option(Corpus.ROOTS, String.join("\n", corpus.roots()));
      Instant written = clock.instant();
      facts.stage("pipeline", Duration.between(started, written));
      Gates gates = Gates.judge(draft, facts, options, corpus, written);
      Instant finished = clock.instant();
      facts.stage("verify", Duration.between(written, finished));
      RunSummary summary = describe(draft, facts, finished);
      RunFolder run = conclude(draft, facts, gates, finished);
      Memory.forgetOthers(options.getCache(), run);
      if (json) {
        out.println(SummaryJson.of(run));
      } else {
        summary.print(out, run);
      }
      return gates.verdict(err).code();
    }
  }

  @Override
  public SortedMap<String, String> options() {
    return JobArguments.descriptions();
  }

  private static Map<String, Long> execute(
      ConsensusOptions options, Sources sources, RunDraft draft, PrintStream err)
      throws IOException {
    Pipeline pipeline = Pipeline.create(options);
    ConsensusPipeline.build(pipeline, options, sources, draft.folder().toString());
    return new RunningJob(pipeline.run(), err, Boolean.getBoolean("consilience.terminal")).await();
  }

  /** What a person reads of the run is made before it is published: a run without it is none. */
  private static RunSummary describe(RunDraft draft, RunFacts facts, Instant finished)
      throws IOException {
    RunFolder described = draft.describe(facts, finished);
    Report.write(described, described.report());
    return RunSummary.of(described);
  }

  /** Only a run that passes its gates is published; any other is kept to be looked at. */
  private static RunFolder conclude(RunDraft draft, RunFacts facts, Gates gates, Instant finished)
      throws IOException {
    return gates.passed() ? draft.publish(facts, finished) : draft.keep(facts, finished);
  }
}
