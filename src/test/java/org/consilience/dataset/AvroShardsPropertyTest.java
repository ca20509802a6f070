package org.consilience.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.consilience.model.IdChange;
import org.consilience.model.Quarantine;

class AvroShardsPropertyTest {

  @Property(tries = 50)
  void orderOfArrivalNeverReachesTheBytes(
      @ForAll @Size(max = 20) List<@StringLength(max = 3) String> words, @ForAll long seed)
      throws IOException {
    List<Quarantine> rows = new ArrayList<>();
    for (String word : words) {
      // Few inputs and many messages: most rows share their key with others.
      rows.add(
          Quarantine.newBuilder()
              .setInputUri(word.length() + ".txt")
              .setErrorMessage(word)
              .setPayloadSha256(word.isEmpty() ? null : "hash")
              .build());
    }
    byte[] first = bytes(rows);
    Collections.shuffle(rows, new Random(seed));
    assertThat(bytes(rows)).isEqualTo(first);
  }

  @Property(tries = 30)
  void numberOfShardsChangesNoRowAndNoOrder(
      @ForAll @Size(max = 20) @UniqueElements List<@AlphaChars @StringLength(max = 5) String> ids,
      @ForAll @IntRange(min = 1, max = 5) int shards)
      throws IOException {
    Path run = Files.createTempDirectory("shards");
    try {
      for (int shard = 0; shard < shards; shard++) {
        int number = shard;
        List<IdChange> rows = ids.stream().map(AvroShardsPropertyTest::change).toList();
        AvroShards.write(
            run,
            Dataset.IDS,
            shard,
            shards,
            rows.stream().filter(row -> Dataset.IDS.shardOf(row, shards) == number).toList());
      }
      assertThat(read(run)).containsExactlyElementsOf(ids.stream().sorted().toList());
    } finally {
      AtomicFiles.deleteTree(run);
    }
  }

  private static List<String> read(Path run) throws IOException {
    List<String> ids = new ArrayList<>();
    try (Rows<IdChange> rows = new RunFolder(run).rows(Dataset.IDS, IdChange.class)) {
      rows.forEachRemaining(row -> ids.add(row.getChangeId()));
    }
    return ids;
  }

  private static IdChange change(String id) {
    return IdChange.newBuilder().setChangeId(id).build();
  }

  private static byte[] bytes(List<Quarantine> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AvroShards.write(Dataset.QUARANTINE, rows, out);
    return out.toByteArray();
  }
}
