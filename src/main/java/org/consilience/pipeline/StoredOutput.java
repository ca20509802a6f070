package org.consilience.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.consilience.dataset.OutputNames;
import org.consilience.dataset.RunDraft;
import org.consilience.dataset.RunFolder;
import org.consilience.dataset.RunFolderException;

/**
 * A folder of an object store, with a mirror on this machine while the run is made. Stores know
 * neither locks nor renames: a run counts once its manifest is there, which is stored after the
 * rows, and is published by {@code _SUCCESS} and the pointer, which are stored last. Two processes
 * must not make a run of the same id at once.
 */
final class StoredOutput implements OutputPlace {
  private final String root;
  private final Path mirror;

  private StoredOutput(String root, Path mirror) {
    this.root = root;
    this.mirror = mirror;
  }

  /** A folder such as {@code s3://bucket/news}. */
  static StoredOutput at(String output) throws IOException {
    String root = output.endsWith("/") ? output : output + "/";
    return new StoredOutput(root, Files.createTempDirectory("consilience-run"));
  }

  @Override
  public Path folder() {
    return mirror;
  }

  @Override
  public boolean holds(String path) {
    return path.startsWith(root) && OutputNames.isOutput(path.substring(root.length()));
  }

  @Override
  public void claim(String runId) throws IOException {
    if (StoredFiles.exists(root + OutputNames.manifest(runId))) {
      throw new RunFolderException(
          "run '" + runId + "' exists already in " + root + "; choose another run id");
    }
    StoredFiles.delete(root + OutputNames.run(runId) + "/");
    StoredFiles.delete(root + OutputNames.partial(runId) + "/");
  }

  @Override
  public String parts(RunDraft draft, String runId) {
    return root + OutputNames.partial(runId);
  }

  @Override
  public void gather(RunDraft draft, String runId) throws IOException {
    String parts = parts(draft, runId) + "/";
    for (String file : StoredFiles.below(parts)) {
      StoredFiles.fetch(file, draft.folder().resolve(file.substring(parts.length())));
    }
  }

  @Override
  public void release(RunFolder run) throws IOException {
    for (String name : OutputNames.inOrder(mirror, run.runId())) {
      StoredFiles.store(mirror.resolve(name), root + name);
    }
    StoredFiles.delete(root + OutputNames.partial(run.runId()) + "/");
  }

  @Override
  public String named(String text) {
    return text.replace(mirror + "/", root);
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(mirror)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
