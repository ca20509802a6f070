package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consilience.dataset.RunFolder;
import org.consilience.text.Hashes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with a memory of the night before gives the bytes of one that starts from nothing. */
class IncrementalRunTest {
  @TempDir Path folder;

  private final NightlyNews news = new NightlyNews(23);
  private Path input;
  private Path nights;
  private Path cache;

  @BeforeEach
  void firstNight() throws IOException {
    input = folder.resolve("in");
    nights = folder.resolve("nights");
    cache = folder.resolve("cache");
    for (int event = 0; event < 3; event++) {
      news.write(input, event, 0, 0);
      news.write(input, event, 1, 0);
    }
    assertThat(incremental("n1")).isZero();
  }

  @Test
  void secondNightEqualsAFullRunByteForByte() throws IOException {
    Files.delete(input.resolve(NightlyNews.name(0, 1)));
    news.write(input, 1, 0, 1);
    news.write(input, 1, 2, 0);
    news.write(input, 3, 0, 0);
    Path full = folder.resolve("full");
    String previous = "--previous=" + nights.resolve("runs/n1");
    assertThat(Jobs.run(input, full, previous, "--runId=n2").exit()).isZero();
    List<Path> before = entries();
    assertThat(incremental("n2")).isZero();
    assertThat(dataFiles(nights)).isEqualTo(dataFiles(full));
    assertThat(entries()).isNotEqualTo(before).hasSizeGreaterThan(5);
  }

  @Test
  void damagedEntriesAreMadeAgain() throws IOException {
    Map<String, String> sound = dataFiles(nights);
    int kind = 0;
    for (Path entry : entries()) {
      byte[] bytes = Files.readAllBytes(entry);
      switch (kind++ % 4) {
        case 0 -> Files.write(entry, new byte[0]);
        case 1 -> Files.write(entry, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        case 2 -> Files.writeString(entry, "no Avro at all", UTF_8);
        default -> {
          bytes[bytes.length - 40] ^= 0x10;
          Files.write(entry, bytes);
        }
      }
    }
    assertThat(incremental("n2")).isZero();
    assertThat(dataFiles(nights)).isEqualTo(sound);
    assertThat(counter("damaged")).isPositive();
    assertThat(incremental("n3")).isZero();
    assertThat(dataFiles(nights)).isEqualTo(sound);
    assertThat(counter("damaged")).isZero();
  }

  @Test
  void entriesOfStagesThatAreGoneArePruned() throws IOException {
    Path gone = entries().get(0).resolveSibling("rumours.entry");
    Files.writeString(gone, "of an earlier release");
    assertThat(incremental("n2")).isZero();
    assertThat(gone).doesNotExist();
  }

  @Test
  void nightWithoutNewsMakesNothingAgain() throws IOException {
    List<Path> entries = entries();
    List<FileTime> before = times(entries);
    assertThat(incremental("n2")).isZero();
    assertThat(entries()).isEqualTo(entries);
    assertThat(times(entries)).isEqualTo(before);
  }

  private static List<FileTime> times(List<Path> files) throws IOException {
    List<FileTime> times = new ArrayList<>();
    for (Path file : files) {
      times.add(Files.getLastModifiedTime(file));
    }
    return times;
  }

  private long counter(String name) throws IOException {
    return RunFolder.open(nights).manifest().counters().getOrDefault(name, 0L);
  }

  @Test
  void entriesOfDocumentsThatAreGoneArePruned() throws IOException {
    int before = entries().size();
    Files.delete(input.resolve(NightlyNews.name(0, 0)));
    Files.delete(input.resolve(NightlyNews.name(0, 1)));
    Path foreign = Files.createDirectories(cache.resolve("my files")).resolve("letter.txt");
    Files.writeString(foreign, "not an entry");
    assertThat(incremental("n2")).isZero();
    assertThat(entries().size()).isBetween(1, before * 2 / 3 + 1);
    assertThat(foreign).exists();
  }

  @Test
  void cacheThatCannotBeWrittenHarmsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Path other = folder.resolve("other");
    assertThat(Jobs.run(input, other, "--cache=" + file.resolve("cache")).exit()).isZero();
    assertThat(dataFiles(other)).isEqualTo(dataFiles(nights));
  }

  private int incremental(String run) throws IOException {
    return Jobs.run(input, nights, "--previous=" + nights, "--cache=" + cache, "--runId=" + run)
        .exit();
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(f -> f.toString().endsWith(".entry")).sorted().toList();
    }
  }

  /** Every data file of the current run by its path, with its bytes' hash. */
  static Map<String, String> dataFiles(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path run = RunFolder.open(output).path();
    try (Stream<Path> paths = Files.walk(run)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".avro")).toList()) {
        files.put(run.relativize(path).toString(), Hashes.sha256(Files.readAllBytes(path)));
      }
    }
    return files;
  }
}
