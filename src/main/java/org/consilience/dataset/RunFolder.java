package org.consilience.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;

/** A run as it lies on disk, to be read. */
public record RunFolder(Path path) {

  /**
   * Opens a run.
   *
   * @param runOrOutput the folder of a run, or an output folder, whose current run it then is
   * @throws RunFolderException if it is neither
   */
  public static RunFolder open(Path runOrOutput) throws IOException {
    Path pointer = runOrOutput.resolve(RunLayout.CURRENT);
    if (Files.isRegularFile(pointer)) {
      return current(runOrOutput, Files.readString(pointer).strip());
    }
    if (!isRun(runOrOutput)) {
      throw new RunFolderException(
          runOrOutput + " is neither a run nor an output folder with a published run");
    }
    return new RunFolder(runOrOutput);
  }

  /**
   * Opens a run that passed its gates.
   *
   * @throws RunFolderException if there is none
   */
  public static RunFolder openPublished(Path runOrOutput) throws IOException {
    RunFolder run = open(runOrOutput);
    if (!run.isPublished()) {
      throw new RunFolderException(run.path() + " was not published: it is no run to go on from");
    }
    return run;
  }

  /** Whether any run was published into an output folder. */
  public static boolean hasCurrent(Path output) {
    return Files.isRegularFile(output.resolve(RunLayout.CURRENT));
  }

  private static RunFolder current(Path output, String target) {
    String runId = target.startsWith(RunLayout.RUNS + "/") ? target.substring(5) : "";
    if (!RunLayout.isRunId(runId) || !isRun(RunLayout.run(output, runId))) {
      throw new RunFolderException(
          "the pointer file of " + output + " names '" + target + "', which is no run");
    }
    return new RunFolder(RunLayout.run(output, runId));
  }

  /** A damaged run is a run too: it is for {@link Verifier} to say what it lacks. */
  private static boolean isRun(Path folder) {
    return Stream.of(RunLayout.MANIFEST, RunLayout.SUCCESS, Dataset.DOCUMENTS.folder())
        .anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  /** Whether a file is a result: of this output folder's runs, not of its user. */
  public static boolean isOutput(Path output, Path file) {
    return RunLayout.isOutput(output, file);
  }

  public String runId() {
    return RunLayout.runIdOf(path.toAbsolutePath().normalize());
  }

  /** Whether the run is still being made, and hidden. */
  boolean isDraft() {
    return RunLayout.isPartial(path.toAbsolutePath().normalize());
  }

  /** Whether the run was written to its end and passed its gates. */
  public boolean isPublished() {
    return Files.exists(path.resolve(RunLayout.SUCCESS));
  }

  public Manifest manifest() throws IOException {
    return Manifest.read(path.resolve(RunLayout.MANIFEST));
  }

  /** Where the report of the run is; a run of an older version may have none. */
  public Path report() {
    return path.resolve(RunLayout.REPORT);
  }

  /** The part files of a dataset, by name. */
  public List<Path> parts(Dataset dataset) throws IOException {
    return RunLayout.parts(path, dataset);
  }

  /**
   * All rows of a dataset by key, as they were written: fields that this version does not know
   * included.
   */
  public Rows<GenericRecord> rows(Dataset dataset) throws IOException {
    return Rows.of(dataset, parts(dataset), GenericDatumReader::new);
  }

  /** All rows of a dataset by key, as records of this version. */
  public <T extends SpecificRecord> Rows<T> rows(Dataset dataset, Class<T> type)
      throws IOException {
    return Rows.of(dataset, parts(dataset), () -> new SpecificDatumReader<>(type));
  }
}
