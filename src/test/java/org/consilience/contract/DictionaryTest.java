package org.consilience.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.consilience.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The data dictionary is the contract's. Where the contract changed, {@code -Dgolden.update=true}
 * makes it anew.
 */
class DictionaryTest {
  private static final Path IDL = Path.of("src/main/avro/consensus.avdl");
  private static final Path DICTIONARY = Path.of("DICTIONARY.md");

  @Test
  void dictionaryIsThatOfTheContract() throws IOException {
    String expected = Dictionary.of(idl());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(DICTIONARY, expected, UTF_8);
    }
    assertThat(Files.readString(DICTIONARY, UTF_8))
        .as("DICTIONARY.md is stale: run this test with -Dgolden.update=true")
        .isEqualTo(expected);
  }

  /** What the comments are read by is no parser of the language: hold it against Avro's. */
  @ParameterizedTest
  @EnumSource(Dataset.class)
  void everyFieldOfTheSchemaIsFound(Dataset dataset) throws IOException {
    Idl.Declaration record = idl().declarations().get(dataset.type().getSimpleName());
    List<String> found = new ArrayList<>();
    record.lines().forEach(line -> line.fields().forEach(f -> found.add(f.name())));
    assertThat(found)
        .containsExactlyElementsOf(
            dataset.schema().getFields().stream().map(Schema.Field::name).toList());
  }

  @Test
  void commentsAreThoseOfTheirLines() {
    Idl idl =
        Idl.parse(
            List.of(
                "/** Rules. */",
                "protocol P {",
                "  /** A lake. */",
                "  record Lake {",
                "    string name; // as on the map",
                "    union { null, date } frozen = null; double? depth = null;   // metres",
                "  }",
                "  enum Kind { UNKNOWN, SALT } = UNKNOWN;",
                "}"));
    assertThat(idl.comment()).isEqualTo("Rules.");
    Idl.Declaration lake = idl.declarations().get("Lake");
    assertThat(lake.comment()).isEqualTo("A lake.");
    assertThat(lake.lines()).hasSize(2);
    assertThat(lake.lines().get(1).comment()).isEqualTo("metres");
    assertThat(lake.lines().get(1).fields())
        .containsExactly(
            new Idl.Field("union { null, date }", "frozen", "null"),
            new Idl.Field("double?", "depth", "null"));
    assertThat(idl.declarations().get("Kind").symbols()).containsExactly("UNKNOWN", "SALT");
  }

  private static Idl idl() throws IOException {
    return Idl.parse(Files.readAllLines(IDL, UTF_8));
  }
}
