package org.consilience.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunDraftTest {
  @TempDir Path output;

  @Test
  void publishedRunIsTheCurrentOneAndHasAPartOfEveryDataset() throws IOException {
    new SampleRun().publish(output, "first");
    RunFolder run = new SampleRun().publish(output, "second");

    assertThat(output.resolve("current")).hasContent("runs/second");
    assertThat(RunFolder.open(output)).isEqualTo(run);
    assertThat(run.runId()).isEqualTo("second");
    assertThat(run.isPublished()).isTrue();
    for (Dataset dataset : Dataset.values()) {
      assertThat(run.path().resolve(dataset.folder() + "/part-00000-of-00001.avro")).exists();
    }
  }

  @Test
  void draftIsInvisibleUntilItIsPublishedAndGoneWhenItIsNot() throws IOException {
    try (RunDraft draft = RunDraft.create(output, "r")) {
      new SampleRun().writeTo(draft);
      assertThat(output.resolve("runs/r")).doesNotExist();
      assertThat(output.resolve("current")).doesNotExist();
    }
    assertThat(filesBelow(output.resolve("runs"))).isEmpty();
  }

  @Test
  void runKeptButNotPublishedMovesNoPointer() throws IOException {
    new SampleRun().publish(output, "good");
    RunFolder kept;
    try (RunDraft draft = RunDraft.create(output, "bad")) {
      kept = draft.keep(new SampleRun().facts(), SampleRun.FINISHED);
    }

    assertThat(kept.isPublished()).isFalse();
    assertThat(kept.manifest().rows(Dataset.CLAIMS)).isZero();
    assertThat(RunFolder.open(output).runId()).isEqualTo("good");
  }

  @Test
  void takenRunIdIsRefusedAndTheRunIsLeftAsItWas() throws IOException {
    RunFolder run = new SampleRun().publish(output, "r");
    byte[] before = Files.readAllBytes(run.path().resolve("manifest.json"));

    assertThatThrownBy(() -> RunDraft.create(output, "r"))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("run 'r' exists already");
    assertThat(run.path().resolve("manifest.json")).hasBinaryContent(before);
  }

  @Test
  void oneRunIdIsNotMadeTwiceAtTheSameTime() throws IOException {
    try (RunDraft draft = RunDraft.create(output, "r")) {
      assertThatThrownBy(() -> RunDraft.create(output, "r"))
          .isInstanceOf(RunFolderException.class)
          .hasMessageContaining("being made right now");
      assertThat(draft.folder()).exists();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", ".hidden", "a/b", "a b", "ä", "a\\b", "a\n"})
  void malformedRunIdIsRefused(String runId) {
    assertThatThrownBy(() -> RunDraft.create(output, runId))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("is no run id");
    assertThat(output.resolve("runs")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "2031-02-03T04.05", "_x", "-1", "A..b"})
  void wellFormedRunIdIsTaken(String runId) throws IOException {
    try (RunDraft draft = RunDraft.create(output, runId)) {
      assertThat(draft.folder()).isDirectory();
    }
  }

  @Test
  void outputThatIsAFileIsRefused() throws IOException {
    Path file = Files.createFile(output.resolve("file"));

    assertThatThrownBy(() -> RunDraft.create(file, "r"))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("cannot write to the output folder");
  }

  @Test
  void leftOversOfADeadRunAreClearedAndThoseOfALivingOneAreNot() throws IOException {
    Path dead = output.resolve("runs/.dead.partial/claims/part-00000-of-00001.avro");
    Files.createDirectories(dead.getParent());
    Files.createFile(dead);
    try (RunDraft living = RunDraft.create(output, "living")) {
      assertThat(dead).doesNotExist();
      AvroShards.write(living.folder(), Dataset.IDS, 0, 1, List.of());
      try (RunDraft next = RunDraft.create(output, "next")) {
        assertThat(RunLayout.parts(living.folder(), Dataset.IDS)).hasSize(1);
        assertThat(next.folder()).isDirectory();
      }
    }
  }

  @Test
  void brokenAttemptsAreNotPublishedAndMissingShardsAreAdded() throws IOException {
    RunFolder run;
    try (RunDraft draft = RunDraft.create(output, "r")) {
      AvroShards.write(draft.folder(), Dataset.IDS, 1, 3, List.of());
      Files.createFile(draft.folder().resolve("ids/.part-00000-of-00003.avro.tmp-1-2"));
      run = draft.publish(new SampleRun().facts(), SampleRun.FINISHED);
    }
    assertThat(RunLayout.list(run.path().resolve("ids"))).hasSize(3);
    assertThat(run.parts(Dataset.IDS)).hasSize(3);
  }

  @Test
  void shardsOfTwoDivisionsAreABug() throws IOException {
    try (RunDraft draft = RunDraft.create(output, "r")) {
      AvroShards.write(draft.folder(), Dataset.IDS, 0, 1, List.of());
      AvroShards.write(draft.folder(), Dataset.IDS, 0, 2, List.of());
      assertThatThrownBy(() -> draft.publish(new SampleRun().facts(), SampleRun.FINISHED))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(output.resolve("current")).doesNotExist();
  }

  @Test
  void twoRunsOverTheSameRowsHaveTheSameFiles() throws IOException {
    RunFolder first = new SampleRun().publish(output.resolve("x"), "r");
    RunFolder second = new SampleRun().publish(output.resolve("y"), "r");

    assertThat(second.manifest()).isEqualTo(first.manifest());
    for (String file : filesBelow(first.path())) {
      assertThat(second.path().resolve(file))
          .hasBinaryContent(Files.readAllBytes(first.path().resolve(file)));
    }
  }

  @Test
  void folderThatIsNoRunIsNotOpened() throws IOException {
    assertThatThrownBy(() -> RunFolder.open(output)).isInstanceOf(RunFolderException.class);

    Files.writeString(output.resolve("current"), "runs/../../elsewhere");
    assertThatThrownBy(() -> RunFolder.open(output))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("runs/../../elsewhere");
  }

  private static List<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
