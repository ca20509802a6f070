package org.consilience.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.consilience.dataset.RunFolder;
import org.consilience.query.DifferenceJson;
import org.consilience.query.DifferenceText;
import org.consilience.query.RunDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience diff}: what a run says that another did not. */
@Command(
    name = "diff",
    header = "Tells what a run says that another did not.",
    description = {
      "Compares two runs, claim by claim: which groups are new, stronger, weaker, merged, split or"
          + " retracted, and where claims changed sides.",
      "Groups are matched by the claims that they have in common, so that a changed id hides"
          + " nothing; claims of a revised document are matched by their words."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  consilience diff out/local/runs/monday out/local/runs/tuesday",
      "  consilience diff yesterday today --exit-code || notify     ends with 7 if they differ",
      "  consilience diff yesterday today --json | jq '.groups'"
    },
    mixinStandardHelpOptions = true)
public final class DiffCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "RUN1",
      description = "The earlier run: its folder, or an output folder.")
  private Path before;

  @Parameters(
      index = "1",
      paramLabel = "RUN2",
      description = "The later run: its folder, or an output folder.")
  private Path after;

  @Option(names = "--all", description = "Show every change, not the first ten of each kind.")
  private boolean all;

  @Option(names = "--exit-code", description = "End with 7 if the runs differ, as git diff with 1.")
  private boolean exitCode;

  @Option(names = "--json", description = "Print one JSON object with all changes.")
  private boolean json;

  private final PrintStream out;

  public DiffCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    RunDifference difference = RunDifference.between(RunFolder.open(before), RunFolder.open(after));
    if (json) {
      out.println(DifferenceJson.of(difference));
    } else {
      DifferenceText.of(difference, all, Terminal.ink()).forEach(out::println);
    }
    boolean told = exitCode && !difference.isEmpty();
    return (told ? ExitCode.DIFFERENT : ExitCode.SUCCESS).code();
  }
}
