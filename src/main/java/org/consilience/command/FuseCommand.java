package org.consilience.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.consilience.fusion.ClaimTable;
import org.consilience.fusion.FusedItem;
import org.consilience.fusion.Fusion;
import org.consilience.fusion.FusionMethods;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consilience fuse}: which of the values that sources give is true. */
@Command(
    name = "fuse",
    header = "Finds the value most likely true where sources contradict each other.",
    description = {
      "Reads a table of what sources say of items, CSV with a header or Avro, and prints for each"
          + " item the chosen value and its confidence, and then for each source how far it is to"
          + " be relied on. Numbers, lists parted by ';' or '|', and text are told apart."
    },
    footerHeading = "%nMethods:%n",
    footer = {
      "  credibility  latent credibility of independent voices: copies, likeness, long tail",
      "  simple-lca   latent credibility with a prior, every voice for itself",
      "  vote         most sources win",
      "  truthfinder  Yin, Han and Yu 2008",
      "  crh          Li et al. 2014",
      "  ensemble     what most of these choose, Berti-Equille 2015",
      "",
      "Examples:",
      "  consilience fuse claims.csv",
      "  consilience fuse claims.avro --source=site --item=isbn --value=authors --json"
    },
    mixinStandardHelpOptions = true)
public final class FuseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TABLE", description = "A CSV or Avro file, one record a row.")
  private Path table;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "credibility",
      description = "How to decide; without it ${DEFAULT-VALUE}.")
  private String method;

  @Option(
      names = "--source",
      paramLabel = "COLUMN",
      defaultValue = "source",
      description = "The column that says who; without it ${DEFAULT-VALUE}.")
  private String source;

  @Option(
      names = "--item",
      paramLabel = "COLUMN",
      defaultValue = "item",
      description = "The column that says of what; without it ${DEFAULT-VALUE}.")
  private String item;

  @Option(
      names = "--value",
      paramLabel = "COLUMN",
      defaultValue = "value",
      description = "The column with the values; without it ${DEFAULT-VALUE}.")
  private String value;

  @Option(
      names = "--attribute",
      paramLabel = "COLUMN",
      description = {
        "The column that says what is told of the item, if that differs: sources are then judged",
        "on each, and an item is named 'item / attribute'."
      })
  private @Nullable String attribute;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write, replacing what is there; without it, print.")
  private @Nullable Path output;

  private final PrintStream out;

  public FuseCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    Fusion fusion = fuse();
    Stream<String> items = fusion.items().stream().map(i -> json ? object(i) : line(i));
    Stream<String> sources =
        fusion.reliability().entrySet().stream().map(s -> source(s.getKey(), s.getValue()));
    List<String> lines =
        Stream.of(items, sources, Stream.of(end(fusion))).flatMap(part -> part).toList();
    if (output == null) {
      lines.forEach(out::println);
    } else {
      write(output, lines);
    }
    return ExitCode.SUCCESS.code();
  }

  private Fusion fuse() throws IOException {
    List<String> columns =
        attribute == null ? List.of(source, item, value) : List.of(source, item, value, attribute);
    SourcedValues values = new SourcedValues(table, columns);
    try {
      return FusionMethods.named(method).fuse(new ClaimTable(values.read()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines, UTF_8);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + "; choose another --output");
    }
  }

  private static String line(FusedItem item) {
    String others = item.alternatives() + " other values";
    return "%s\t%s\t%s\t%d sources, %s"
        .formatted(
            item.item(),
            String.join("; ", item.values()),
            item.confidence(),
            item.support(),
            others);
  }

  private static String object(FusedItem item) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("item", item.item());
    item.values().forEach(object.putArray("values")::add);
    object.put("confidence", item.confidence());
    object.put("support", item.support());
    return object.put("alternatives", item.alternatives()).toString();
  }

  private String source(String name, double reliability) {
    if (!json) {
      return "source %s\t%s".formatted(name, reliability);
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    return object.put("source", name).put("reliability", reliability).toString();
  }

  private String end(Fusion fusion) {
    String kind = fusion.kind().name();
    if (!json) {
      String end = fusion.converged() ? "settled" : "not settled";
      return "values: %s, %s after %d rounds".formatted(kind, end, fusion.rounds());
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("method", method).put("kind", kind).put("rounds", fusion.rounds());
    return object.put("converged", fusion.converged()).toString();
  }
}
