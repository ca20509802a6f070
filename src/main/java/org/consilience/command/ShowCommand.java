package org.consilience.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.avro.generic.GenericRecord;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RowJson;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience show}: the rows of a dataset as JSON lines. */
@Command(
    name = "show",
    description = "Prints the rows of a dataset as JSON, one on a line.",
    mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "RUN",
      description = "A run folder, or an output folder: its last run.")
  private Path run;

  @Parameters(
      index = "1",
      paramLabel = "DATASET",
      description =
          "documents, blocks, claims, consensus, stories, lineage, entities, sources, ids or"
              + " quarantine.")
  private String dataset;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many rows.")
  private long limit = Long.MAX_VALUE;

  private final PrintStream out;

  public ShowCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    try (Rows<GenericRecord> rows = RunFolder.open(run).rows(dataset())) {
      // Whoever reads us may stop early, as `head` does.
      for (long row = 0; row < limit && rows.hasNext() && !out.checkError(); row++) {
        out.println(RowJson.of(rows.next()));
      }
    }
    return ExitCode.SUCCESS.code();
  }

  private Dataset dataset() {
    return Dataset.named(dataset)
        .orElseThrow(
            () ->
                new UsageException("there is no dataset '" + dataset + "'; there are: " + names()));
  }

  private static String names() {
    return Arrays.stream(Dataset.values()).map(Dataset::folder).collect(Collectors.joining(", "));
  }
}
