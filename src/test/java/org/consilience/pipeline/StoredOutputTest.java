package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.consilience.dataset.AvroShards;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.OutputNames;
import org.consilience.dataset.RunDraft;
import org.consilience.dataset.RunFacts;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.RunFolderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The object store is played by a folder: the code sees Beam's file systems only. */
class StoredOutputTest {
  private static final Instant WHEN = Instant.parse("2031-05-06T07:08:09Z");

  @TempDir Path store;

  @Test
  void partsOfTheWorkersArePublishedAndTheirHiddenFolderIsCleared() throws IOException {
    try (OutputPlace place = StoredOutput.at(store.toString());
        RunDraft draft = RunDraft.create(place.folder(), "night")) {
      place.claim("night");
      write(place.parts(draft, "night") + "/" + OutputNames.part(Dataset.IDS, 0, 2));
      place.gather(draft, "night");
      place.release(publish(draft));
    }
    assertThat(store.resolve("current")).hasContent("runs/night");
    assertThat(store.resolve("runs/night/_SUCCESS")).exists();
    assertThat(store.resolve("runs/night/manifest.json")).exists();
    assertThat(store.resolve("runs/night/ids/part-00000-of-00002.avro")).exists();
    assertThat(StoredFiles.below(store + "/runs/.night.partial/")).isEmpty();
    assertThat(RunFolder.open(store).isPublished()).isTrue();
  }

  @Test
  void pointerAndSuccessAreStoredLast() throws IOException {
    try (OutputPlace place = StoredOutput.at(store.toString());
        RunDraft draft = RunDraft.create(place.folder(), "night")) {
      publish(draft);
      List<String> names = new ArrayList<>(OutputNames.inOrder(place.folder(), "night"));
      assertThat(names)
          .hasSizeGreaterThan(Dataset.values().length)
          .endsWith("runs/night/manifest.json", "runs/night/_SUCCESS", "current");
    }
  }

  @Test
  void runThatFailedItsGatesDoesNotMoveThePointer() throws IOException {
    try (OutputPlace place = StoredOutput.at(store.toString());
        RunDraft draft = RunDraft.create(place.folder(), "bad")) {
      place.release(draft.keep(facts(), WHEN));
    }
    assertThat(store.resolve("runs/bad/manifest.json")).exists();
    assertThat(store.resolve("runs/bad/_SUCCESS")).doesNotExist();
    assertThat(store.resolve("current")).doesNotExist();
  }

  @Test
  void existingRunIsRefusedAndLeftOversOfItsNameAreCleared() throws IOException {
    try (OutputPlace place = StoredOutput.at(store.toString())) {
      write(store + "/runs/night/claims/part-00007-of-00008.avro");
      write(store + "/runs/.night.partial/claims/part-00007-of-00008.avro");
      place.claim("night");
      assertThat(StoredFiles.below(store + "/runs/")).isEmpty();
      write(store + "/" + OutputNames.manifest("night"));
      assertThatThrownBy(() -> place.claim("night"))
          .isInstanceOf(RunFolderException.class)
          .hasMessageContaining("night");
    }
  }

  @Test
  void resultsAreNoInputAndAreNamedByTheirPlaceInTheStore() throws IOException {
    try (OutputPlace place = StoredOutput.at("s3://bucket/news")) {
      assertThat(place.holds("s3://bucket/news/runs/a/claims/part.avro")).isTrue();
      assertThat(place.holds("s3://bucket/news/current")).isTrue();
      assertThat(place.holds("s3://bucket/news/raw/a.txt")).isFalse();
      assertThat(place.holds("s3://bucket/other/runs/a.txt")).isFalse();
      assertThat(place.named("published " + place.folder().resolve("runs/a")))
          .isEqualTo("published s3://bucket/news/runs/a");
    }
  }

  @Test
  void mirrorIsGoneInTheEnd() throws IOException {
    OutputPlace place = StoredOutput.at(store.toString());
    Files.createDirectories(place.folder().resolve("runs/a"));
    place.close();
    assertThat(place.folder()).doesNotExist();
  }

  private static RunFolder publish(RunDraft draft) throws IOException {
    return draft.publish(facts(), WHEN);
  }

  private static RunFacts facts() {
    return new RunFacts("1", "DirectRunner", WHEN);
  }

  /** An empty part file, or what stands for any other. */
  private static void write(String file) throws IOException {
    Path path = Path.of(file);
    Files.createDirectories(path.getParent());
    try (var out = StoredFiles.create(file)) {
      AvroShards.write(Dataset.IDS, List.of(), out);
    }
  }
}
