package org.consilience.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads again what a fuzzer started from, and every input that once broke something. */
class FuzzCorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/org/consilience/fuzz");

  @ParameterizedTest
  @MethodSource("reader")
  void everyFileIsReadOrRefused(Path file) throws IOException {
    ReaderFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("sidecar")
  void everyTableIsReadOrRefused(Path file) throws IOException {
    SidecarFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
  }

  static List<Path> reader() throws IOException {
    return files("reader");
  }

  static List<Path> sidecar() throws IOException {
    return files("sidecar");
  }

  private static List<Path> files(String target) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(target))) {
      List<Path> all = files.sorted().toList();
      assertThat(all).isNotEmpty();
      return all;
    }
  }
}
