package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consilience.command.UsageException;
import org.consilience.model.InputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("in/deep/er"));
    Files.writeString(folder.resolve("in/b.txt"), "b");
    Files.writeString(folder.resolve("in/deep/er/\u00E9 a.txt"), "a");
    Files.writeString(folder.resolve("in/.hidden"), "h");
  }

  @Test
  void folderIsReadToItsDepthsHiddenFilesIncluded() throws IOException {
    assertThat(uris(folder.resolve("in").toString()))
        .containsExactly(".hidden", "b.txt", "deep/er/\u00E9 a.txt");
  }

  @Test
  void linkedFoldersAreFollowedAndCirclesAreListed() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/deep/circle"), folder.resolve("in"));
    assertThat(uris(folder.resolve("link").toString()))
        .containsExactly(".hidden", "b.txt", "deep/circle", "deep/er/\u00E9 a.txt");
  }

  @Test
  void namesAreRelativeToTheLongestPrefixWithoutWildcard() throws IOException {
    assertThat(uris(folder + "/in/deep/**")).containsExactly("er/\u00E9 a.txt");
    assertThat(uris(folder + "/in/*.txt")).containsExactly("b.txt");
    assertThat(InputFiles.root("/a/b*/c.txt")).isEqualTo("/a/");
  }

  @Test
  void detoursAndSchemesOfTheInputChangeNoName() throws IOException {
    String detour = folder + "/in/deep/../";
    assertThat(uris(detour + "*.txt")).containsExactly("b.txt");
    assertThat(uris("file://" + folder + "/in/./*.txt")).containsExactly("b.txt");
    assertThat(uris("file:" + folder + "/in")).contains("b.txt");
  }

  @Test
  void whatCannotBeLookedForIsRefused() {
    assertThatThrownBy(() -> uris(folder + "/in/[x"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("[x");
    assertThatThrownBy(() -> uris("nosuch://bucket/*.txt")).isInstanceOf(UsageException.class);
  }

  @Test
  void outputInsideTheInputIsNotRead() throws IOException {
    Path output = Files.createDirectories(folder.resolve("in/out/runs/a"));
    Files.writeString(output.resolve("part.avro"), "x");
    OutputPlace place = OutputPlace.of(folder.resolve("in/out").toString());
    assertThat(InputFiles.find(folder.resolve("in").toString(), place))
        .extracting(InputFile::getUri)
        .doesNotContain("out/runs/a/part.avro")
        .contains("b.txt");
  }

  @Test
  void nothingIsFoundWhereNothingIs() throws IOException {
    assertThat(uris(folder.resolve("nowhere").toString())).isEmpty();
    assertThat(uris(folder + "/in/*.csv")).isEmpty();
  }

  private static List<String> uris(String input) throws IOException {
    return InputFiles.find(input).stream().map(InputFile::getUri).toList();
  }
}
