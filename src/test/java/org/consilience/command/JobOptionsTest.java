package org.consilience.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobOptionsTest {
  private static final Path HERE = Path.of("/here");

  @TempDir Path home;

  @BeforeEach
  void writeJobFiles() throws IOException {
    job("local", "runner=DirectRunner", "output=out/local", "input=seeds", "targetParallelism=2");
    job("nightly", "# every night", "runner=DirectRunner", "maxRetries = 3");
    job("on-flink", "runner=FlinkRunner", "targetParallelism=", "input=gs://news/*.gz");
  }

  @Test
  void jobIsLocalIfNoneIsNamed() throws IOException {
    assertThat(arguments())
        .containsExactly(
            "--input=" + home + "/seeds",
            "--output=" + home + "/out/local",
            "--runner=DirectRunner",
            "--targetParallelism=2");
  }

  @Test
  void namedJobIsUsedAlone() throws IOException {
    assertThat(arguments("nightly")).containsExactly("--maxRetries=3", "--runner=DirectRunner");
  }

  @Test
  void overlayWinsOverJobAndFlagOverBoth() throws IOException {
    assertThat(arguments("local", "on-flink", "--runner=SparkRunner", "--runDate=2031-02-03"))
        .containsExactly(
            "--input=gs://news/*.gz",
            "--output=" + home + "/out/local",
            "--runDate=2031-02-03",
            "--runner=SparkRunner");
  }

  @Test
  void wordsAndFlagsMayBeMixedAndTheLastFlagCounts() throws IOException {
    assertThat(arguments("--a=1", "nightly", "--a=2", "on-flink")).contains("--a=2");
    assertThat(arguments("--a=1", "nightly", "on-flink")).contains("--runner=FlinkRunner");
  }

  @Test
  void relativePathsOfFlagsAreThoseOfTheCaller() throws IOException {
    assertThat(arguments("--input=news/*.txt", "--output=/tmp/out put"))
        .contains("--input=/here/news/*.txt", "--output=/tmp/out put");
  }

  @Test
  void valueMayHoldEqualsSignsSpacesAndBeEmpty() throws IOException {
    assertThat(arguments("--note=a=b c", "--targetParallelism="))
        .contains("--note=a=b c")
        .noneMatch(argument -> argument.startsWith("--targetParallelism"));
  }

  @Test
  void unknownJobIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> arguments("nigthly"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no job or overlay 'nigthly'")
        .hasMessageContaining("local, nightly, on-flink");
    assertThatThrownBy(() -> arguments("local", "../pom")).isInstanceOf(UsageException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--input", "-x", "--", "--=a", "-input=a", "--in put=a"})
  void flagThatIsNotNameAndValueIsRefused(String flag) {
    assertThatThrownBy(() -> arguments(flag))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("'" + flag + "' is no option");
  }

  @Test
  void optionSetTwiceInOneFileIsAMistake() throws IOException {
    job("twice", "runner=DirectRunner", "runner=FlinkRunner");

    assertThatThrownBy(() -> arguments("twice"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("'twice' sets 'runner' twice");
  }

  @Test
  void homeWithoutJobFilesIsNamed() {
    assertThatThrownBy(() -> new JobOptions(home.resolve("x"), HERE).read(List.of()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("x/pipelines");
  }

  private String[] arguments(String... words) throws IOException {
    return new JobOptions(home, HERE).read(List.of(words)).arguments();
  }

  private void job(String name, String... lines) throws IOException {
    Path file = home.resolve("pipelines").resolve(name + ".properties");
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(lines));
  }

  @Test
  void dateOfTheRunStandsInAllValues() throws IOException {
    Files.writeString(
        home.resolve("pipelines/dated.properties"), "input=in/{runDate}\nrunId={runDate}\n");
    LocalDate today = LocalDate.of(2031, 5, 6);
    assertThat(new JobOptions(home, HERE).read(List.of("dated")).dated(today).arguments())
        .containsExactly("--input=" + home.resolve("in/2031-05-06"), "--runId=2031-05-06");
    assertThat(
            new JobOptions(home, HERE)
                .read(List.of("dated", "--runDate=2030-12-31"))
                .dated(today)
                .arguments())
        .contains("--runId=2030-12-31", "--runDate=2030-12-31");
    assertThat(
            new JobOptions(home, HERE)
                .read(List.of("dated", "--runDate=yesterday"))
                .dated(LocalDate.of(2032, 3, 1))
                .arguments())
        .contains("--runId=2032-02-29", "--runDate=2032-02-29");
    assertThatThrownBy(
            () ->
                new JobOptions(home, HERE).read(List.of("dated", "--runDate=tonight")).dated(today))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("tonight");
  }
}
