package org.consilience.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.consilience.dataset.RunFolder;
import org.consilience.query.Explanation;
import org.consilience.query.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience explain}: why a run concludes what it concludes of one claim. */
@Command(
    name = "explain",
    header = "Tells why a run concludes what it concludes of one claim.",
    description = {
      "Tells the story of one claim: the answers given, who gives each in which words, how the"
          + " confidence comes about, why the claims were put together, whose word it hangs on, and"
          + " who is silent."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  consilience explain out/local mayor resigned    by words of a claim",
      "  consilience explain out/local f1a0f8dea42c      by an id of the dataset consensus or claims,",
      "                                                  or the first characters of one",
      "  consilience explain out/local f1a0f8 --json     for a program"
    },
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "A run folder, or an output folder: its last run.")
  private Path run;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CLAIM",
      description =
          "The id of a group or of a claim, at least four characters of its beginning, or words"
              + " of a claim: of several groups with all of them the closest is explained, and"
              + " the others are listed.")
  private List<String> asked;

  @Option(names = "--all", description = "Leave nothing out, however long it becomes.")
  private boolean all;

  @Option(names = "--json", description = "Print one JSON object: the rows that tell the story.")
  private boolean json;

  private final PrintStream out;

  public ExplainCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Explanation explanation = Explanation.of(RunFolder.open(run), String.join(" ", asked));
    if (json) {
      out.println(explanation.json());
    } else {
      ExplanationText.of(explanation, all, Terminal.ink()).forEach(out::println);
    }
    return ExitCode.SUCCESS.code();
  }
}
