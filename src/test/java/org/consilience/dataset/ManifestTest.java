package org.consilience.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  @TempDir Path folder;

  @Test
  void tellsWhatWasReadAndWritten() throws IOException {
    Manifest manifest = new SampleRun().publish(folder, "r").manifest();

    assertThat(manifest.rows(Dataset.DOCUMENTS)).isEqualTo(2);
    assertThat(manifest.rows(Dataset.BLOCKS)).isEqualTo(4);
    assertThat(manifest.rows(Dataset.STORIES)).isZero();
    assertThat(manifest.datasets().keySet())
        .containsExactly(
            "documents",
            "blocks",
            "claims",
            "consensus",
            "stories",
            "lineage",
            "entities",
            "sources",
            "ids",
            "quarantine");
    assertThat(manifest.inputs())
        .extracting(Manifest.Input::uri)
        .containsExactly("a.txt", "b.txt", "c.bin");
    assertThat(manifest.started()).isEqualTo("2031-02-03T04:05:06Z");
    assertThat(manifest.passed()).isTrue();
  }

  @Test
  void fieldsGoInOneOrderWithUnixLineEnds() throws IOException {
    String json = Files.readString(published().resolve("manifest.json"));

    JsonNode tree = new ObjectMapper().readTree(json);
    assertThat(tree.fieldNames())
        .toIterable()
        .containsExactly(
            "formatVersion",
            "productVersion",
            "runId",
            "started",
            "finished",
            "runner",
            "options",
            "versions",
            "inputs",
            "stageSeconds",
            "checks",
            "datasets",
            "figures",
            "counters");
    assertThat(json).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void isReadBackAsItWasWritten() throws IOException {
    RunFacts facts = new SampleRun().facts();
    facts.stage("ReadDocuments", Duration.ofMillis(1500));
    facts.version("java", "17");
    facts.check("few quarantined", false, "1 of 3");
    Manifest manifest = facts.manifest("r", SampleRun.FINISHED, Map.of());
    Path file = folder.resolve("manifest.json");
    manifest.write(file);

    assertThat(Manifest.read(file)).isEqualTo(manifest);
    assertThat(manifest.passed()).isFalse();
    assertThat(manifest.stageSeconds()).containsEntry("ReadDocuments", 1.5);
  }

  @Test
  void newerFieldIsIgnoredAndNewerFormatIsRefused() throws IOException {
    Path file = published().resolve("manifest.json");
    String json = Files.readString(file);

    Files.writeString(file, json.replaceFirst("\\{", "{\"weather\": \"fine\","));
    assertThat(Manifest.read(file).runId()).isEqualTo("r");

    Files.writeString(file, json.replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"));
    assertThatThrownBy(() -> Manifest.read(file)).isInstanceOf(RunFolderException.class);
  }

  private Path published() throws IOException {
    return new SampleRun().publish(folder, "r").path();
  }
}
