package org.consilience.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.SampleRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void reportIsWrittenIntoTheRunAndItsPathIsPrinted() throws IOException {
    RunFolder run = new SampleRun().publish(folder, "run-1");
    assertThat(execute(folder.toString())).isZero();
    assertThat(run.report()).exists();
    assertThat(out.toString(UTF_8).strip()).isEqualTo(run.report().toString());
  }

  @Test
  void reportIsWrittenWhereItIsAskedFor() throws IOException {
    RunFolder run = new SampleRun().publish(folder, "run-1");
    Path file = folder.resolve("sent/out #1.html");
    assertThat(execute(run.path().toString(), "--output=" + file)).isZero();
    assertThat(file).exists();
    assertThat(run.report()).doesNotExist();
  }

  @Test
  void folderIsNoFile() throws IOException {
    new SampleRun().publish(folder, "run-1");
    assertThat(execute(folder.toString(), "--output=" + folder)).isNotZero();
  }

  private int execute(String... arguments) {
    return new CommandLine(new ReportCommand(new PrintStream(out, true, UTF_8))).execute(arguments);
  }
}
