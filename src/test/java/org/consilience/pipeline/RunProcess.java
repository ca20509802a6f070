package org.consilience.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the job in a process of its own, which can be stopped or run with fewer rights. */
final class RunProcess {
  private RunProcess() {}

  /**
   * Starts a run.
   *
   * @param log where all that it prints goes
   * @param before words that stand before the command, such as one that takes rights away
   */
  static Process start(Path log, Path input, Path output, String runId, String... before)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1800m",
            "-cp",
            System.getProperty("java.class.path"),
            "org.consilience.Consilience",
            "run",
            "local",
            "--input=" + input,
            "--output=" + output,
            "--runId=" + runId));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
