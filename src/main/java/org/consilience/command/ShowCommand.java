package org.consilience.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.avro.generic.GenericRecord;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RowJson;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.query.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience show}: the rows of a dataset as JSON lines. */
@Command(
    name = "show",
    description = "Prints the rows of a dataset as JSON, one on a line.",
    footerHeading = "%nConditions are FIELD OPERATOR VALUE:%n",
    footer = {
      "  operators    =  !=  <  <=  >  >=  and ~ (contains, whatever the case)",
      "  fields       nested ones with dots, as in support.origins; through a list one element is",
      "               enough; .size after a list is its length",
      "  values       numbers, dates as 2024-12-31, names of an enum in any case, true, false, and",
      "               null for what is absent or empty",
      "",
      "Examples:",
      "  consilience show out/local consensus --where status=CONTESTED --where 'support.origins>=2'",
      "  consilience show out/local claims --where 'attribution.source~minister' --limit=5",
      "  consilience show out/local documents --where 'resolvedDate.earliest>=2024-01-01'",
      "  consilience show out/local consensus --where 'variants.size>2' | jq .proposition"
    },
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
      completionCandidates = DatasetNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String dataset;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description = "Only rows that meet this condition; given several times, all of them.")
  private List<String> conditions = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "At most so many rows.")
  private long limit = Long.MAX_VALUE;

  @Option(names = "--json", description = "Print one JSON array, not an object on each line.")
  private boolean json;

  private final PrintStream out;

  public ShowCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Dataset asked = DatasetNames.dataset(dataset);
    List<Filter> filters =
        conditions.stream().map(text -> Filter.parse(text, asked.schema())).toList();
    out.print(json ? "[" : "");
    try (Rows<GenericRecord> rows = RunFolder.open(run).rows(asked)) {
      print(rows, filters);
    }
    out.print(json ? "]" + System.lineSeparator() : "");
    return ExitCode.SUCCESS.code();
  }

  private void print(Rows<GenericRecord> rows, List<Filter> filters) {
    long shown = 0;
    // Whoever reads us may stop early, as `head` does.
    while (shown < limit && rows.hasNext() && !out.checkError()) {
      GenericRecord row = rows.next();
      if (filters.stream().allMatch(filter -> filter.test(row))) {
        out.print(json && shown > 0 ? "," : "");
        out.println(RowJson.of(row));
        shown++;
      }
    }
  }
}
