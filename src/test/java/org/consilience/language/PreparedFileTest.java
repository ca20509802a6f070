package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedFileTest {
  @TempDir private Path temp;
  private final AtomicInteger preparations = new AtomicInteger();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = temp.resolve("cache").resolve("x.model");
  }

  private PreparedFile prepared() {
    return new PreparedFile(file, this::write, new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private void write(Path target) throws IOException {
    preparations.incrementAndGet();
    try (FlatWriter out = new FlatWriter(target)) {
      out.text("content");
    }
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void firstUsePreparesAndTellsSo() throws IOException {
    assertThat(prepared().open().text()).isEqualTo("content");
    assertThat(said()).contains("Preparing the language model (once");
  }

  @Test
  void laterUseFindsItReadyAndIsSilent() throws IOException {
    prepared().open();
    said.reset();
    assertThat(prepared().open().text()).isEqualTo("content");
    assertThat(preparations).hasValue(1);
    assertThat(said()).isEmpty();
  }

  @Test
  void damagedFileIsPreparedAgainAndTellsSo() throws IOException {
    prepared().open();
    byte[] bytes = Files.readAllBytes(file);
    bytes[5] ^= 1;
    Files.write(file, bytes);
    assertThat(prepared().open().text()).isEqualTo("content");
    assertThat(preparations).hasValue(2);
    assertThat(said()).contains("damaged");
  }

  @Test
  void truncatedFileIsPreparedAgain() throws IOException {
    prepared().open();
    Files.write(file, new byte[] {1, 2, 3});
    assertThat(prepared().open().text()).isEqualTo("content");
    assertThat(preparations).hasValue(2);
  }

  @Test
  void concurrentUsersPrepareOnce() {
    List<CompletableFuture<String>> users =
        Stream.of(1, 2, 3, 4)
            .map(user -> CompletableFuture.supplyAsync(this::openUnchecked))
            .toList();
    assertThat(users).allMatch(user -> user.join().equals("content"));
    assertThat(preparations).hasValue(1);
  }

  private String openUnchecked() {
    try {
      return prepared().open().text();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void failedPreparationLeavesNothingBehind() throws IOException {
    PreparedFile failing =
        new PreparedFile(
            file,
            target -> {
              Files.writeString(target, "half");
              throw new IOException("no memory");
            },
            new PrintStream(said, true, StandardCharsets.UTF_8));
    assertThatThrownBy(failing::open).isInstanceOf(IOException.class).hasMessage("no memory");
    assertThat(file).doesNotExist();
    assertThat(prepared().open().text()).isEqualTo("content");
  }

  @Test
  void folderThatCannotBeMadeTellsWhatToDo() throws IOException {
    Files.writeString(temp.resolve("cache"), "a file, not a folder");
    assertThatThrownBy(() -> prepared().open())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("-Dconsilience.cache=");
  }
}
