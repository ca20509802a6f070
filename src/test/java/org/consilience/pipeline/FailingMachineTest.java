package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.consilience.command.ExitCode;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Quarantine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, files that must not be read, and fewer files than before. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "file systems are those of POSIX")
class FailingMachineTest {
  @TempDir Path folder;

  @Test
  void fullDiskPublishesNothingAndTheNextRunSucceeds() throws Exception {
    Path input = Corpora.write(folder.resolve("in"));
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeThat(shell("mount", "-t", "tmpfs", "-o", "size=24k", "tmpfs", disk.toString()))
        .as("only root may mount a small disk")
        .isZero();
    try {
      Path output = disk.resolve("out");
      assertThatThrownBy(() -> Jobs.run(input, output, "--runId=a"))
          .satisfies(e -> assertThat(innermost(e)).hasMessageContaining("No space left"));
      assertThat(output.resolve("current")).doesNotExist();
      assertThat(output.resolve("runs/a")).doesNotExist();
      assertThat(output.resolve("runs/.a.partial")).doesNotExist();
      assertThat(shell("mount", "-o", "remount,size=64m", disk.toString())).isZero();
      assertThat(Jobs.run(input, output, "--runId=a").exit()).isZero();
      assertThat(RunFolder.open(output).isPublished()).isTrue();
    } finally {
      shell("umount", disk.toString());
    }
  }

  @Test
  void fullMemoryOfDocumentsHarmsNothing() throws Exception {
    Path input = Corpora.write(folder.resolve("in"));
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeThat(shell("mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", disk.toString()))
        .as("only root may mount a small disk")
        .isZero();
    try {
      Path output = folder.resolve("out");
      assertThat(Jobs.run(input, output, "--cache=" + disk).exit()).isZero();
      assertThat(RunFolder.open(output).manifest().counters().get("not kept")).isPositive();
      assertThat(Jobs.run(input, output, "--cache=" + disk, "--runId=b").exit()).isZero();
    } finally {
      shell("umount", disk.toString());
    }
  }

  @Test
  void fileThatMustNotBeReadIsQuarantined() throws Exception {
    Path input = Corpora.write(folder.resolve("in"));
    Path secret = input.resolve("results.txt");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Path output = folder.resolve("out");
    Path log = folder.resolve("log");
    Process run = RunProcess.start(log, input, output, "a", withoutRightsOfRoot(secret));
    assertThat(run.waitFor()).as(Files.readString(log)).isEqualTo(ExitCode.QUARANTINE.code());
    assertThat(Jobs.rows(output, Dataset.QUARANTINE, Quarantine.class))
        .extracting(Quarantine::getErrorType)
        .containsExactly("unreadable");
  }

  @Test
  void outputThatIsTakenAwayMidwayIsAFailureAndNoRun() throws Exception {
    Path input = Corpora.write(folder.resolve("in"));
    Path output = folder.resolve("out");
    Jobs.run(input, output, "--runId=a");
    Path partial = output.resolve("runs/.b.partial");
    Thread thief = new Thread(() -> block(partial));
    thief.start();
    assertThatThrownBy(() -> Jobs.run(input, output, "--runId=b")).isInstanceOf(Exception.class);
    thief.join();
    assertThat(RunFolder.open(output).runId()).isEqualTo("a");
    assertThat(output.resolve("runs/b")).doesNotExist();
    assertThat(Jobs.run(input, output, "--runId=c").exit()).isZero();
  }

  @Test
  void fewerShardsLeaveNoneBehind() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    Path output = folder.resolve("out");
    Jobs.run(input, output, "--runId=a", "--shards=8");
    assertThat(parts(output)).isGreaterThan(2L * Dataset.values().length);
    Jobs.run(input, output, "--runId=b", "--shards=2");
    assertThat(parts(output)).isLessThanOrEqualTo(2L * Dataset.values().length);
  }

  /** What must stand before a command so that the file's mode holds for it: root reads all. */
  private static String[] withoutRightsOfRoot(Path file) throws Exception {
    if (!Files.isReadable(file)) {
      return new String[0];
    }
    String[] words = {"setpriv", "--inh-caps=-all", "--bounding-set=-all"};
    assumeThat(isThere(words[0])).as("root may read everything").isTrue();
    return words;
  }

  private static boolean isThere(String program) throws Exception {
    return shell("sh", "-c", "command -v " + program) == 0;
  }

  private static long parts(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(RunFolder.open(output).path())) {
      return files.filter(f -> f.toString().endsWith(".avro")).count();
    }
  }

  /** Puts a file in the place of the folder that the run writes its claims to. */
  private static void block(Path partial) {
    try {
      while (!Files.isDirectory(partial)) {
        Thread.sleep(1);
      }
      Files.writeString(partial.resolve("claims"), "in the way");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static int shell(String... command) throws Exception {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
