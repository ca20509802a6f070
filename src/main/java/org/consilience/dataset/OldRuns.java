package org.consilience.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The runs of an output folder that are no longer wanted. */
public final class OldRuns {
  private static final String PREVIOUS = "previousRun";

  private final Path output;

  private OldRuns(Path output) {
    this.output = output;
  }

  public static OldRuns of(Path output) {
    return new OldRuns(output);
  }

  /**
   * Deletes all but the newest runs. The current run is never deleted, nor the one whose ids it
   * inherited. While a run is being made nothing is deleted: it may read any of them.
   *
   * @param keep how many published runs are to stay; runs that were not published go when they are
   *     older than all of these
   * @return the ids of the runs that were deleted, the oldest first
   */
  public List<String> prune(int keep) throws IOException {
    if (isAnyBeingMade()) {
      return List.of();
    }
    List<RunFolder> newestFirst = newestFirst();
    Set<String> kept = protectedRuns();
    List<RunFolder> old = new ArrayList<>();
    int published = 0;
    for (RunFolder run : newestFirst) {
      if (published >= keep && !kept.contains(run.runId())) {
        old.add(0, run);
      }
      published += run.isPublished() ? 1 : 0;
    }
    List<String> deleted = new ArrayList<>();
    for (RunFolder run : old) {
      delete(run);
      deleted.add(run.runId());
    }
    return deleted;
  }

  private boolean isAnyBeingMade() throws IOException {
    for (String run : RunLayout.unfinished(output)) {
      Optional<RunLocks.Held> dead = RunLocks.take(RunLayout.lock(output, run));
      if (dead.isEmpty()) {
        return true;
      }
      dead.get().release();
    }
    return false;
  }

  /** Without its mark first, so that nobody takes a half-deleted run for one. */
  private static void delete(RunFolder run) throws IOException {
    Files.deleteIfExists(run.path().resolve(RunLayout.SUCCESS));
    AtomicFiles.deleteTree(run.path());
  }

  private Set<String> protectedRuns() throws IOException {
    Set<String> kept = new TreeSet<>();
    if (RunFolder.hasCurrent(output)) {
      RunFolder current = RunFolder.open(output);
      kept.add(current.runId());
      String previous = current.manifest().options().getOrDefault(PREVIOUS, "");
      if (!previous.isEmpty()) {
        kept.add(String.valueOf(Path.of(previous).getFileName()));
      }
    }
    return kept;
  }

  /** By the time at which they were begun; a run without a manifest is as old as can be. */
  private List<RunFolder> newestFirst() throws IOException {
    List<RunFolder> runs = new ArrayList<>();
    for (Path folder : RunLayout.list(RunLayout.runs(output))) {
      if (Files.isDirectory(folder) && !Files.isHidden(folder)) {
        runs.add(new RunFolder(folder));
      }
    }
    runs.sort(Comparator.comparing(OldRuns::started).thenComparing(RunFolder::runId).reversed());
    return runs;
  }

  private static String started(RunFolder run) {
    try {
      return run.manifest().started();
    } catch (IOException | RuntimeException e) { // what cannot be read is of no use to anybody
      return "";
    }
  }
}
