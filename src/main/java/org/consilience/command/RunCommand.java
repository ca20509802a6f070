package org.consilience.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience run}: settles the options and hands over. */
@Command(
    name = "run",
    description = "Runs a job: reads the input, extracts claims, publishes the consensus.",
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "[JOB] [OVERLAY...] [--NAME=VALUE...]",
      hideParamSyntax = true,
      description = {
        "JOB and OVERLAY are files in pipelines/ without '.properties'; JOB is 'local' if there is"
            + " none. Options given here win over those of overlays, these over the job's."
      })
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print the summary as one JSON object.")
  private boolean json;

  private final JobRunner runner;
  private final Path home;
  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;
  private Optional<Path> output = Optional.empty();

  public RunCommand(JobRunner runner, Path home, Clock clock, PrintStream out, PrintStream err) {
    this.runner = runner;
    this.home = home;
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    JobOptions options = options();
    String folder = options.get("output");
    if (!folder.isEmpty() && !JobOptions.isUri(folder)) {
      output = Optional.of(Path.of(folder));
    }
    return (json ? runner.asJson() : runner).run(options.arguments(), out, err, clock);
  }

  /** The output folder of a command on this machine, if it is one that has any and knows it. */
  public static Optional<Path> outputOf(Object command) {
    return command instanceof RunCommand run ? run.output : Optional.empty();
  }

  private JobOptions options() throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new JobOptions(home, Path.of("")).read(words).dated(today);
  }
}
