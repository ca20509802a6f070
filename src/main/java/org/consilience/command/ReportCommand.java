package org.consilience.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.consilience.dataset.RunFolder;
import org.consilience.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience report}: writes the page of a run that a person looks at. */
@Command(
    name = "report",
    description = {
      "Writes the report of a run as a page that opens offline in a browser.",
      "It replaces the one that the run brought along. Where the stories do not all fit into it, the"
          + " others are in a folder of its name beside it."
    },
    mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RUN", description = "A run folder, or an output folder: its last run.")
  private Path run;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write it; report.html in the run's folder, if not given.")
  private @Nullable Path output;

  private final PrintStream out;

  public ReportCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    RunFolder folder = RunFolder.open(run);
    Path file = output == null ? folder.report() : output;
    if (Files.isDirectory(file)) {
      throw new UsageException(
          "--output names a folder; give a file: " + file.resolve("report.html"));
    }
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Report.write(folder, file);
    out.println(file);
    return ExitCode.SUCCESS.code();
  }
}
