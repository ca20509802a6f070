package org.consilience.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.consilience.model.DateEstimate;
import org.consilience.model.IdChange;
import org.consilience.model.Quarantine;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvroShardsTest {
  @TempDir Path run;

  @Test
  void sameRowsInAnyOrderGiveTheSameBytes() throws IOException {
    List<Story> rows = stories(50);
    List<Story> reversed = new ArrayList<>(rows);
    java.util.Collections.reverse(reversed);

    assertThat(bytes(Dataset.STORIES, rows)).isEqualTo(bytes(Dataset.STORIES, reversed));
    assertThat(bytes(Dataset.STORIES, rows)).isNotEqualTo(bytes(Dataset.STORIES, stories(49)));
  }

  @Test
  void rowsOfOneKeyAreOrderedByTheirOtherFields() throws IOException {
    Quarantine first = quarantined("cannot be decoded");
    Quarantine second = quarantined("too long");

    assertThat(bytes(Dataset.QUARANTINE, List.of(second, first)))
        .isEqualTo(bytes(Dataset.QUARANTINE, List.of(first, second)));
  }

  @Test
  void rowsOfSeveralShardsAreReadInTheOrderOfTheirKeys() throws IOException {
    List<Story> rows = stories(40);
    for (int shard = 0; shard < 3; shard++) {
      int number = shard;
      List<Story> mine =
          rows.stream().filter(row -> Dataset.STORIES.shardOf(row, 3) == number).toList();
      assertThat(mine).isNotEmpty();
      AvroShards.write(run, Dataset.STORIES, shard, 3, mine);
    }

    List<Story> read = new ArrayList<>();
    try (Rows<Story> all = new RunFolder(run).rows(Dataset.STORIES, Story.class)) {
      all.forEachRemaining(read::add);
    }
    assertThat(read).isEqualTo(rows);
  }

  @Test
  void repeatedAttemptAtAShardReplacesTheFirstAndLeavesNothingBeside() throws IOException {
    AvroShards.write(run, Dataset.IDS, 0, 1, List.of(change("a"), change("b")));
    AvroShards.write(run, Dataset.IDS, 0, 1, List.of(change("c")));

    try (Rows<IdChange> rows = new RunFolder(run).rows(Dataset.IDS, IdChange.class)) {
      assertThat(rows.next().getChangeId()).isEqualTo("c");
      assertThat(rows.hasNext()).isFalse();
    }
    assertThat(RunLayout.list(run.resolve("ids")))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("part-00000-of-00001.avro");
  }

  @Test
  void failedAttemptLeavesTheEarlierFile() throws IOException {
    AvroShards.write(run, Dataset.IDS, 0, 1, List.of(change("a")));
    byte[] before = Files.readAllBytes(RunLayout.part(run, Dataset.IDS, 0, 1));
    IdChange broken = new IdChange();

    org.assertj.core.api.Assertions.assertThatThrownBy(
        () -> AvroShards.write(run, Dataset.IDS, 0, 1, List.of(change("b"), broken)));

    assertThat(RunLayout.list(run.resolve("ids"))).hasSize(1);
    assertThat(RunLayout.part(run, Dataset.IDS, 0, 1)).hasBinaryContent(before);
  }

  @Test
  void everyDatasetHasAFolderAndAFingerprintOfItsOwn() {
    assertThat(Dataset.values()).hasSize(10);
    assertThat(Dataset.values())
        .extracting(dataset -> AvroShards.fingerprint(dataset.schema()))
        .doesNotHaveDuplicates()
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    assertThat(Dataset.named("lineage")).contains(Dataset.LINEAGE);
    assertThat(Dataset.named("lineages")).isEmpty();
  }

  private static byte[] bytes(Dataset dataset, List<? extends SpecificRecord> rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AvroShards.write(dataset, rows, out);
    return out.toByteArray();
  }

  private static List<Story> stories(int number) {
    return IntStream.range(100, 100 + number).mapToObj(AvroShardsTest::story).toList();
  }

  private static Story story(int number) {
    DateEstimate time =
        DateEstimate.newBuilder()
            .setEdtf("2031-02-03")
            .setEarliest(LocalDate.of(2031, 2, 3))
            .setLatest(LocalDate.of(2031, 2, 4))
            .build();
    return Story.newBuilder().setStoryId("story-" + number).setTime(time).build();
  }

  private static IdChange change(String id) {
    return IdChange.newBuilder().setChangeId(id).build();
  }

  private static Quarantine quarantined(String message) {
    return Quarantine.newBuilder().setInputUri("x").setErrorMessage(message).build();
  }
}
