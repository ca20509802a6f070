package org.consilience.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Mismatch;
import org.consilience.dataset.Originals;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.Verification;
import org.consilience.dataset.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience verify}: holds a run against the raw input. */
@Command(
    name = "verify",
    description = "Compares every span, file and reference of a run with the raw input.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  consilience verify out/local                       the input is where it was",
      "  consilience verify backup/run-7 --input=/archive   the input was moved"
    },
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  /** More than a screen of examples tells no more. */
  private static final int SHOWN = 20;

  @Parameters(paramLabel = "RUN", description = "A run folder, or an output folder: its last run.")
  private Path run;

  @Option(
      names = "--input",
      paramLabel = "INPUT",
      description = "Where the input is now; where it was then, if not given.")
  private @Nullable String input;

  @Option(names = "--json", description = "Print one JSON object with up to 1000 mismatches.")
  private boolean json;

  private final InputOpener inputs;
  private final PrintStream out;

  public VerifyCommand(InputOpener inputs, PrintStream out) {
    this.inputs = inputs;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    RunFolder folder = RunFolder.open(run);
    Verification result = Verifier.verify(folder, originals(folder));
    if (json) {
      out.println(VerificationJson.of(result));
    } else {
      result.datasets().forEach(this::print);
      result.examples().stream().limit(SHOWN).forEach(this::print);
      out.println(conclusion(result));
    }
    return (result.passed() ? ExitCode.SUCCESS : ExitCode.MISMATCH).code();
  }

  /** A damaged manifest is the verifier's to report; here it only hides where the input was. */
  private Originals originals(RunFolder folder) throws IOException {
    Map<String, String> options = options(folder);
    String recorded = input == null ? options.get("input") : input;
    return recorded == null
        ? document -> {
          throw new IOException("the run does not say where its input was; give --input");
        }
        : inputs.open(recorded, options);
  }

  private static Map<String, String> options(RunFolder folder) {
    try {
      return folder.manifest().options();
    } catch (IOException e) {
      return Map.of();
    }
  }

  private void print(Dataset dataset, Verification.Compared compared) {
    out.printf(
        Locale.ROOT,
        "%-11s %8d rows %8d spans%n",
        dataset.folder(),
        compared.rows(),
        compared.spans());
  }

  private void print(Mismatch mismatch) {
    out.println("MISMATCH " + mismatch);
  }

  private static String conclusion(Verification result) {
    String compared = result.spans() + " spans in " + result.rows() + " rows";
    return result.passed()
        ? "Verified run " + result.runId() + ": " + compared + " match the raw input."
        : "Run " + result.runId() + ": " + result.mismatches() + " mismatches, " + compared + ".";
  }
}
