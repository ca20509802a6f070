package org.consilience.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of all files and folders of an output: {@code OUT/runs/RUN_ID/DATASET/part-*.avro}. */
final class RunLayout {
  static final String RUNS = "runs";
  static final String CURRENT = "current";
  static final String MANIFEST = "manifest.json";
  static final String SUCCESS = "_SUCCESS";
  static final String FAILURE = "last-failure.txt";
  static final String REPORT = "report.html";

  /** No path separator, and no leading dot: hidden names are those of unfinished runs. */
  private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private static final Pattern PART = Pattern.compile("part-(\\d{5,})-of-(\\d{5,})\\.avro");
  private static final Pattern PARTIAL = Pattern.compile("\\.(.+)\\.partial");

  private RunLayout() {}

  static boolean isRunId(String word) {
    return RUN_ID.matcher(word).matches();
  }

  static Path runs(Path output) {
    return output.resolve(RUNS);
  }

  static Path run(Path output, String runId) {
    return runs(output).resolve(runId);
  }

  /** Where a run is made: beside its place, hidden. */
  static Path partial(Path output, String runId) {
    return runs(output).resolve("." + runId + ".partial");
  }

  /** Locked by the process that makes the run, for as long as it lives. */
  static Path lock(Path output, String runId) {
    return runs(output).resolve("." + runId + ".lock");
  }

  static Path folder(Path run, Dataset dataset) {
    return run.resolve(dataset.folder());
  }

  static Path part(Path run, Dataset dataset, int shard, int shards) {
    String name = String.format(Locale.ROOT, "part-%05d-of-%05d.avro", shard, shards);
    return folder(run, dataset).resolve(name);
  }

  /** The part files of a dataset in the order of their names. */
  static List<Path> parts(Path run, Dataset dataset) throws IOException {
    return list(folder(run, dataset)).stream()
        .filter(file -> PART.matcher(name(file)).matches())
        .toList();
  }

  /** How many shards the name of a part file announces. */
  static int shardsOf(Path part) {
    Matcher name = PART.matcher(name(part));
    if (!name.matches()) {
      throw new IllegalArgumentException("not a part file: " + part);
    }
    return Integer.parseInt(name.group(2));
  }

  /** Whether a file is one that runs leave in an output folder. */
  static boolean isOutput(Path output, Path file) {
    Path absolute = real(file);
    Path folder = real(output);
    return absolute.startsWith(runs(folder))
        || absolute.equals(folder.resolve(CURRENT))
        || absolute.equals(folder.resolve(FAILURE));
  }

  /** Where links lead, as far as the path exists. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  static boolean isPartial(Path run) {
    return PARTIAL.matcher(name(run)).matches();
  }

  /** The id of a run by its folder, hidden or not. */
  static String runIdOf(Path run) {
    Matcher partial = PARTIAL.matcher(name(run));
    return partial.matches() ? partial.group(1) : name(run);
  }

  /** The ids of the runs that are unfinished, by living or dead processes. */
  static List<String> unfinished(Path output) throws IOException {
    return list(runs(output)).stream()
        .map(folder -> PARTIAL.matcher(name(folder)))
        .filter(Matcher::matches)
        .map(name -> name.group(1))
        .toList();
  }

  /** What is in a folder, sorted; nothing where there is no folder. */
  static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
