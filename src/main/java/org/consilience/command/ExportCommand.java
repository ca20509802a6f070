package org.consilience.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.consilience.dataset.RunFolder;
import org.consilience.export.Export;
import org.consilience.export.Exports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience export}: a run in the forms of others. */
@Command(
    name = "export",
    description = "Writes a run in another form: for other tools, for catalogues, for the web.",
    footerHeading = "%nFormats:%n",
    footer = {
      "  parquet      every dataset as an Apache Parquet file",
      "  jsonl        every dataset as JSON Lines",
      "  claimreview  groups as schema.org ClaimReview and Claim, JSON-LD",
      "  prov         where every claim and group comes from, PROV-O as JSON-LD",
      "  croissant    every dataset as JSON Lines with MLCommons Croissant metadata",
      "  openlineage  the run as OpenLineage events",
      "",
      "Examples:",
      "  consilience export out/local parquet --output=warehouse/today",
      "  duckdb -c \"SELECT status, count(*) FROM 'warehouse/today/consensus.parquet' GROUP BY ALL\""
    },
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "A run folder, or an output folder: its last run.")
  private Path run;

  @Parameters(
      index = "1",
      paramLabel = "FORMAT",
      completionCandidates = FormatNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String format;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "Where to write; files of the same names are replaced. Without it RUN_ID-FORMAT here.")
  private @Nullable Path output;

  @Option(names = "--json", description = "Print the files written as one JSON array.")
  private boolean json;

  private final PrintStream out;

  public ExportCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Export export = export();
    RunFolder folder = RunFolder.open(run);
    Path target = output == null ? Path.of(folder.runId() + "-" + export.name()) : output;
    refuseInside(folder, target);
    Files.createDirectories(target);
    List<String> files = export.write(folder, target).stream().map(Path::toString).toList();
    if (json) {
      out.println(new ObjectMapper().valueToTree(files).toString());
    } else {
      files.forEach(out::println);
    }
    return ExitCode.SUCCESS.code();
  }

  private Export export() {
    return Exports.all().stream()
        .filter(e -> e.name().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no format '" + format + "'; there are: " + FormatNames.all()));
  }

  /** A published run stays as it was published. */
  private static void refuseInside(RunFolder folder, Path target) {
    Path runPath = folder.path().toAbsolutePath().normalize();
    if (target.toAbsolutePath().normalize().startsWith(runPath)) {
      throw new UsageException(
          target + " lies inside the run, which stays as it is; choose another --output");
    }
  }

  /** The formats by name. */
  static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Exports.all().stream().map(Export::name).iterator();
    }

    static String all() {
      return Exports.all().stream().map(Export::name).collect(Collectors.joining(", "));
    }
  }
}
