package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** Files on whatever file system their names belong to. */
final class StoredFiles {
  private static final String MIME = "application/octet-stream";

  private StoredFiles() {}

  static boolean exists(String file) throws IOException {
    return !FileSystems.match(file, EmptyMatchTreatment.ALLOW).metadata().isEmpty();
  }

  /** The names of all files below a folder, sorted. */
  static List<String> below(String folder) throws IOException {
    return FileSystems.match(folder + "**", EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(file -> file.resourceId().toString())
        .sorted()
        .toList();
  }

  /** Deletes all files below a folder. */
  static void delete(String folder) throws IOException {
    List<ResourceId> files =
        below(folder).stream().map(file -> FileSystems.matchNewResource(file, false)).toList();
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  static void fetch(String from, Path to) throws IOException {
    Path folder = to.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(from, false)))) {
      Files.copy(in, to);
    }
  }

  static void store(Path from, String to) throws IOException {
    try (OutputStream out = create(to)) {
      Files.copy(from, out);
    }
  }

  /** Seen by others when it is closed. */
  static OutputStream create(String file) throws IOException {
    return Channels.newOutputStream(
        FileSystems.create(FileSystems.matchNewResource(file, false), MIME));
  }
}
