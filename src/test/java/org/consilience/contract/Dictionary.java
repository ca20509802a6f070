package org.consilience.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilience.contract.Idl.Declaration;
import org.consilience.contract.Idl.Field;
import org.consilience.contract.Idl.Line;
import org.consilience.dataset.Dataset;

/** The data dictionary: the contract as a page to look things up in. */
final class Dictionary {
  private static final String HEAD =
      """
      # Data dictionary

      Made from the comments of [`consensus.avdl`](src/main/avro/consensus.avdl) by `DictionaryTest`, which fails when the two differ;
      `./mvnw test -Dtest=DictionaryTest -Dgolden.update=true` makes it anew.
      """;

  private static final String EVOLUTION =
      """
      ## How it may change

      - A field is added with a default; none is renamed, re-typed, reused or removed. An enum gains symbols and loses none.
      - So later versions read every earlier file, and a reader made for an earlier version reads later files: it skips fields that it
        does not know, and reads symbols that it does not know as `UNKNOWN`.
      - `SchemaEvolutionTest` holds this, with Avro's own check in both directions and with files of the first version.
      - A change that cannot keep to this raises the major version and `formatVersion` in `manifest.json`.
      """;

  private final Idl idl;
  private final List<String> lines = new ArrayList<>();

  private Dictionary(Idl idl) {
    this.idl = idl;
  }

  static String of(Idl idl) {
    Dictionary dictionary = new Dictionary(idl);
    dictionary.lines.add(HEAD);
    dictionary.lines.add("## Rules\n\n" + idl.comment().replace("\n", "\n\n") + "\n");
    dictionary.lines.add(EVOLUTION);
    for (Dataset dataset : Dataset.values()) {
      dictionary.dataset(dataset);
    }
    dictionary.lines.add("## Parts of rows\n");
    idl.declarations().values().stream()
        .filter(d -> dataset(d).isEmpty())
        .forEach(dictionary::part);
    return String.join("\n", dictionary.lines).stripTrailing() + "\n";
  }

  private void dataset(Dataset dataset) {
    Declaration record = idl.declarations().get(dataset.type().getSimpleName());
    lines.add("## `" + dataset.folder() + "`\n\n" + record.comment() + "\n");
    table(record);
  }

  private void part(Declaration part) {
    lines.add("### " + part.name() + "\n");
    if (!part.comment().isEmpty()) {
      lines.add(part.comment() + "\n");
    }
    if (part.kind().equals("enum")) {
      lines.add(
          "One of "
              + part.symbols().stream().map(s -> "`" + s + "`").collect(Collectors.joining(", "))
              + ".\n");
    } else {
      table(part);
    }
  }

  private void table(Declaration record) {
    lines.add("| field | type | if not set | meaning |");
    lines.add("|---|---|---|---|");
    record.lines().forEach(this::row);
    lines.add("");
  }

  private void row(Line line) {
    lines.add(
        "| "
            + each(line, f -> "`" + f.name() + "`")
            + " | "
            + each(line, f -> type(f.type()))
            + " | "
            + each(line, f -> f.standard() == null ? "required" : "`" + f.standard() + "`")
            + " | "
            + line.comment().replace("|", "\\|")
            + " |");
  }

  private static String each(Line line, Function<Field, String> cell) {
    return line.fields().stream().map(cell).collect(Collectors.joining("<br>"));
  }

  private String type(String type) {
    String name = type.replaceAll("union \\{ null, (\\w+) \\}", "$1?");
    if (name.endsWith("?")) {
      return type(name.substring(0, name.length() - 1)) + " or null";
    }
    if (name.startsWith("array<")) {
      return "list of " + type(name.substring(6, name.length() - 1));
    }
    Declaration declared = idl.declarations().get(name);
    return declared == null ? name : "[" + name + "](#" + anchor(declared) + ")";
  }

  private static String anchor(Declaration declared) {
    return dataset(declared).map(Dataset::folder).orElse(declared.name().toLowerCase(Locale.ROOT));
  }

  private static Optional<Dataset> dataset(Declaration declared) {
    return Arrays.stream(Dataset.values())
        .filter(d -> d.type().getSimpleName().equals(declared.name()))
        .findFirst();
  }
}
