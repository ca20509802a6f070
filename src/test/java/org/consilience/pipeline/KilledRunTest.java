package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.consilience.dataset.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A driver that is stopped in the middle of a run, by a process of its own. */
@Tag("long")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals are those of POSIX")
class KilledRunTest {
  private static final int EVENTS = 20;

  @TempDir Path folder;

  private Path input;
  private Path output;

  @BeforeEach
  void publishOne() throws Exception {
    input = folder.resolve("in");
    output = folder.resolve("out");
    NightlyNews news = new NightlyNews(5);
    for (int event = 0; event < EVENTS; event++) {
      news.write(input, event, 0, 0);
    }
    assertThat(Jobs.run(input, output, "--runId=first").exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"KILL, 137", "TERM, 143", "INT, 130"})
  void stoppedRunPublishesNothingAndTheNextOneClearsUp(String signal, int code) throws Exception {
    Process run = RunProcess.start(folder.resolve("log"), input, output, "stopped");
    Path partial = output.resolve("runs/.stopped.partial");
    await(run, partial.resolve("blocks"));
    new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid())).start().waitFor();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isEqualTo(code);
    assertThat(output.resolve("runs/stopped")).doesNotExist();
    assertThat(RunFolder.open(output).runId()).isEqualTo("first");

    assertThat(Jobs.run(input, output, "--runId=next").exit()).isZero();
    assertThat(RunFolder.open(output).runId()).isEqualTo("next");
    try (Stream<Path> runs = Files.list(output.resolve("runs"))) {
      assertThat(runs.map(r -> r.getFileName().toString()))
          .containsExactlyInAnyOrder("first", "next");
    }
  }

  /** Until the run has written something. */
  private static void await(Process run, Path sign) throws InterruptedException {
    while (!Files.exists(sign)) {
      assertThat(run.isAlive()).as("the run ended before it wrote " + sign).isTrue();
      Thread.sleep(20);
    }
  }
}
