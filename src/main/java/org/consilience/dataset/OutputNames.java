package org.consilience.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names below an output folder, with forward slashes, for those who keep runs elsewhere than in
 * a folder of this machine.
 */
public final class OutputNames {
  private OutputNames() {}

  /** A part file inside its run. */
  public static String part(Dataset dataset, int shard, int shards) {
    return slashed(RunLayout.part(Path.of(""), dataset, shard, shards));
  }

  /** The folder of a run. */
  public static String run(String runId) {
    return slashed(RunLayout.run(Path.of(""), runId));
  }

  /** The hidden folder in which a run is made. */
  public static String partial(String runId) {
    return slashed(RunLayout.partial(Path.of(""), runId));
  }

  /** The file without which a run is not yet one. */
  public static String manifest(String runId) {
    return run(runId) + "/" + RunLayout.MANIFEST;
  }

  /** Whether a name is one that runs leave in an output folder. */
  public static boolean isOutput(String name) {
    return name.startsWith(RunLayout.RUNS + "/")
        || name.equals(RunLayout.CURRENT)
        || name.equals(RunLayout.FAILURE);
  }

  /**
   * The files of a run that was published or kept in this folder, in the order in which another
   * place may receive them: rows and report, the manifest, and if it was published {@code _SUCCESS}
   * and the pointer.
   */
  public static List<String> inOrder(Path output, String runId) throws IOException {
    Path run = RunLayout.run(output, runId);
    Path manifest = run.resolve(RunLayout.MANIFEST);
    Path success = run.resolve(RunLayout.SUCCESS);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(run)) {
      all.filter(Files::isRegularFile)
          .filter(file -> !file.equals(manifest) && !file.equals(success))
          .sorted()
          .forEach(files::add);
    }
    files.add(manifest);
    if (Files.exists(success)) {
      files.add(success);
      files.add(output.resolve(RunLayout.CURRENT));
    }
    return files.stream().map(file -> slashed(output.relativize(file))).toList();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
