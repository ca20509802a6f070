package org.consilience.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.openlineage.client.OpenLineage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Stance;
import org.consilience.query.ToldRun;
import org.consilience.text.Hashes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private RunFolder run;

  @BeforeEach
  void publish() throws IOException {
    run =
        new ToldRun()
            .says("gull.txt", "The vaccine was approved", "group-1")
            .says("tern.txt", "Regulators approved the vaccine \uD83D\uDC89", "group-1")
            .says("skua.txt", "The vaccine was not approved", "group-1", Stance.CONTRADICTS)
            .says("tern.txt", "Trials took two years", "group-2")
            .publish(folder.resolve("out"), "r1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "jsonl", "claimreview", "prov", "croissant", "openlineage"})
  void sameRunGivesTheSameBytes(String name) throws IOException {
    List<Path> once = export(name, "once");
    List<Path> again = export(name, "again");
    assertThat(once).isNotEmpty().hasSameSizeAs(again);
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i)).hasSameBinaryContentAs(once.get(i));
    }
  }

  /** Parquet's reader wants all of Hadoop: what is in the files is read in scripts/readers. */
  @Test
  void parquetFilesAreWholeAndNameTheirColumns() throws IOException {
    for (Path file : export("parquet", "p")) {
      assertThat(Files.readString(file, ISO_8859_1)).startsWith("PAR1").endsWith("PAR1");
    }
    assertThat(Files.readString(folder.resolve("p/consensus.parquet"), ISO_8859_1))
        .contains("variants", "effectiveSupport");
  }

  @Test
  void jsonLinesHaveARowALine() throws IOException {
    export("jsonl", "j");
    for (Dataset dataset : Dataset.values()) {
      List<String> lines = Files.readAllLines(folder.resolve("j/" + dataset.folder() + ".jsonl"));
      assertThat(lines).hasSize((int) run.manifest().rows(dataset));
    }
    assertThat(Files.readString(folder.resolve("j/claims.jsonl"))).contains("\uD83D\uDC89");
  }

  @Test
  void croissantDescribesTheFilesBesideIt() throws IOException {
    export("croissant", "c");
    JsonNode metadata = JSON.readTree(folder.resolve("c/croissant.json").toFile());
    assertThat(metadata.get("distribution")).isNotEmpty();
    for (JsonNode file : metadata.get("distribution")) {
      byte[] bytes = Files.readAllBytes(folder.resolve("c/" + file.get("contentUrl").asText()));
      assertThat(file.get("sha256").asText()).isEqualTo(Hashes.sha256(bytes));
    }
    for (JsonNode set : metadata.get("recordSet")) {
      Dataset dataset = Dataset.named(set.get("name").asText()).orElseThrow();
      for (JsonNode field : set.get("field")) {
        assertThat(dataset.schema().getField(field.get("name").asText())).isNotNull();
      }
    }
  }

  /** The client's classes are made from the published schema: nothing may get lost in them. */
  @Test
  void openLineageEventsAreWhatTheirSchemaKnows() throws IOException {
    ObjectMapper strict = new ObjectMapper().registerModule(new JavaTimeModule());
    List<String> types = new ArrayList<>();
    for (String line : Files.readAllLines(export("openlineage", "o").get(0))) {
      OpenLineage.RunEvent event = strict.readValue(line, OpenLineage.RunEvent.class);
      types.add(event.getEventType().name());
      assertThat(event.getRun().getRunId()).isNotNull();
      assertThat(event.getJob().getName()).isEqualTo("consensus");
      assertThat(event.getEventTime()).isNotNull();
      for (OpenLineage.OutputDataset output : event.getOutputs()) {
        assertThat(output.getFacets().getSchema().getFields()).isNotEmpty();
        assertThat(output.getOutputFacets().getOutputStatistics().getRowCount()).isNotNull();
        assertThat(output.getFacets().getAdditionalProperties()).isEmpty();
        assertThat(output.getOutputFacets().getAdditionalProperties()).isEmpty();
      }
    }
    assertThat(types).containsExactly("START", "COMPLETE");
  }

  private List<Path> export(String name, String into) throws IOException {
    Path target = Files.createDirectories(folder.resolve(into));
    Export export =
        Exports.all().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    return export.write(run, target);
  }
}
