package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consilience.command.ExitCode;
import org.consilience.dataset.Manifest;
import org.consilience.dataset.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityGatesTest {
  @TempDir Path folder;

  @Test
  void tooLittleKeptTextIsNotPublished() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    Path output = folder.resolve("out");
    Jobs.Ended ended = Jobs.run(input, output, "--keptTextMinimum=1", "--claimsMinimum=1000");
    assertThat(ended.exit()).isEqualTo(ExitCode.GATE_FAILED.code());
    assertThat(ended.err()).contains("not published: claimsPerDocument is");
    assertThat(output.resolve("current")).doesNotExist();
    assertThat(Jobs.run(input, output, "--runId=b", "--keptTextMinimum=0.5").exit()).isZero();
  }

  @Test
  void driftFromThePreviousRunIsNotPublished() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    Path output = folder.resolve("out");
    assertThat(Jobs.run(input, output, "--runId=a").exit()).isZero();
    String previous = "--previous=" + output;
    assertThat(Jobs.run(input, output, previous, "--driftLimit=0.01", "--runId=b").exit()).isZero();
    Files.delete(input.resolve("results.txt"));
    Jobs.Ended ended = Jobs.run(input, output, previous, "--driftLimit=0.2", "--runId=c");
    assertThat(ended.exit()).isEqualTo(ExitCode.GATE_FAILED.code());
    assertThat(ended.err()).contains("documents went from 3 to 2, by at most 20 % allowed");
    assertThat(RunFolder.open(output).runId()).isEqualTo("b");
    assertThat(Jobs.run(input, output, previous, "--driftLimit=0.9", "--runId=d").exit()).isZero();
  }

  @Test
  void manifestHoldsFiguresAndCounters() throws IOException {
    Path output = folder.resolve("out");
    Jobs.run(Corpora.write(folder.resolve("in")), output);
    Manifest manifest = RunFolder.open(output).manifest();
    assertThat(manifest.figures()).containsEntry("documents", 3.0);
    assertThat(manifest.figures().get("keptText")).isBetween(0.5, 1.0);
    assertThat(manifest.counters())
        .containsEntry("documents read", 3L)
        .containsEntry("sentences a document count", 3L)
        .containsKeys("claims a story max", "groups");
  }
}
