package org.consilience.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.consilience.dataset.OldRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience prune}: deletes old runs. */
@Command(
    name = "prune",
    description =
        "Deletes all but the newest runs; never the current one, nor the one whose ids it inherited.",
    footerHeading = "%nExample:%n",
    footer = "  consilience prune out/nightly --keep=14",
    mixinStandardHelpOptions = true)
public final class PruneCommand implements Callable<Integer> {
  @Parameters(paramLabel = "OUTPUT", description = "An output folder.")
  private Path output;

  @Option(
      names = "--keep",
      required = true,
      paramLabel = "N",
      description = "How many published runs are to stay, at least 1.")
  private int keep;

  private final PrintStream out;

  public PruneCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    if (keep < 1) {
      throw new UsageException("--keep must be at least 1, not " + keep + ".");
    }
    OldRuns.of(output).prune(keep).forEach(run -> out.println("Deleted run " + run + "."));
    return ExitCode.SUCCESS.code();
  }
}
