package org.consilience.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A run that is being made, hidden beside its place until it is whole. {@link #close()} discards
 * what was neither published nor kept.
 */
public final class RunDraft implements AutoCloseable {
  private final Path output;
  private final String runId;
  private final RunLocks.Held lock;
  private @Nullable Map<String, Manifest.Written> files;

  private RunDraft(Path output, String runId, RunLocks.Held lock) {
    this.output = output;
    this.runId = runId;
    this.lock = lock;
  }

  /**
   * Begins a run and clears away what killed runs left in the same output.
   *
   * @throws RunFolderException if the id is malformed or taken, or the output cannot be written
   */
  public static RunDraft create(Path output, String runId) {
    if (!RunLayout.isRunId(runId)) {
      throw new RunFolderException(
          "'"
              + runId
              + "' is no run id: letters, digits, '.', '_' and '-', not beginning with '.'");
    }
    try {
      Files.createDirectories(RunLayout.runs(output));
      return locked(output, runId);
    } catch (IOException e) {
      throw new RunFolderException("cannot write to the output folder " + output + ": " + e, e);
    }
  }

  private static RunDraft locked(Path output, String runId) throws IOException {
    RunLocks.Held lock =
        RunLocks.take(RunLayout.lock(output, runId))
            .orElseThrow(
                () -> new RunFolderException("run '" + runId + "' is being made right now"));
    try {
      if (Files.exists(RunLayout.run(output, runId))) {
        throw new RunFolderException(
            "run '" + runId + "' exists already in " + output + "; choose another run id");
      }
      clearLeftOvers(output, runId);
      Files.createDirectories(RunLayout.partial(output, runId));
      return new RunDraft(output, runId, lock);
    } catch (IOException | RuntimeException e) {
      lock.release();
      throw e;
    }
  }

  /** Only of runs whose process is dead; that of this id is ours, for its lock is. */
  private static void clearLeftOvers(Path output, String runId) throws IOException {
    AtomicFiles.deleteTree(RunLayout.partial(output, runId));
    for (String other : RunLayout.unfinished(output)) {
      var dead = RunLocks.take(RunLayout.lock(output, other));
      if (dead.isPresent()) {
        AtomicFiles.deleteTree(RunLayout.partial(output, other));
        dead.get().release();
      }
    }
  }

  /** Where the part files go, with {@link AvroShards}. */
  public Path folder() {
    return RunLayout.partial(output, runId);
  }

  /**
   * What has been written so far, with a file for every dataset: to be looked at before the run is
   * published.
   */
  public RunFolder written() throws IOException {
    for (Dataset dataset : Dataset.values()) {
      complete(dataset);
    }
    return new RunFolder(folder());
  }

  /**
   * Writes the manifest, so that the run can be verified while it is hidden; a later call replaces
   * it. From the first call on the part files stay as they are: they are hashed once.
   */
  public RunFolder describe(RunFacts facts, Instant finished) throws IOException {
    RunFolder written = written();
    files = files == null ? WrittenFiles.of(folder()) : files;
    Manifest manifest = facts.manifest(runId, finished, files);
    manifest.write(folder().resolve(RunLayout.MANIFEST));
    return written;
  }

  /**
   * Makes the run the current one: missing shards, manifest, rename, {@code _SUCCESS}, pointer, in
   * this order, so that a reader never sees half a run.
   *
   * @param finished when the rows were complete
   */
  public RunFolder publish(RunFacts facts, Instant finished) throws IOException {
    RunFolder run = keep(facts, finished);
    AtomicFiles.write(run.path().resolve(RunLayout.SUCCESS), "");
    AtomicFiles.write(output.resolve(RunLayout.CURRENT), RunLayout.RUNS + "/" + runId + "\n");
    return run;
  }

  /**
   * Keeps the run to be looked at, without {@code _SUCCESS} and without moving the pointer: for one
   * that failed its quality gates.
   */
  public RunFolder keep(RunFacts facts, Instant finished) throws IOException {
    describe(facts, finished);
    Path run = RunLayout.run(output, runId);
    Files.move(folder(), run);
    return new RunFolder(run);
  }

  /** Discards what is left of the draft, if anything, and lets go of the run id. */
  @Override
  public void close() throws IOException {
    AtomicFiles.deleteTree(folder());
    lock.release();
  }

  /** Adds the shards into which no row fell, at least one, and drops broken attempts. */
  private void complete(Dataset dataset) throws IOException {
    for (Path file : RunLayout.list(RunLayout.folder(folder(), dataset))) {
      if (AtomicFiles.isTemporary(file)) {
        Files.delete(file);
      }
    }
    List<Path> parts = RunLayout.parts(folder(), dataset);
    int shards = parts.isEmpty() ? 1 : RunLayout.shardsOf(parts.get(0));
    if (parts.stream().anyMatch(part -> RunLayout.shardsOf(part) != shards)) {
      throw new IllegalStateException("shards of two divisions in " + dataset.folder());
    }
    for (int shard : IntStream.range(0, shards).toArray()) {
      if (!parts.contains(RunLayout.part(folder(), dataset, shard, shards))) {
        AvroShards.write(folder(), dataset, shard, shards, List.of());
      }
    }
  }
}
