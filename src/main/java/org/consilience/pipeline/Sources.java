package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.command.UsageException;
import org.consilience.document.Sidecar;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;
import org.consilience.text.Hashes;

/**
 * The files to read, with what the user's own table says of them.
 *
 * @param files without the table itself
 * @param unused entries of the table that fit no file
 * @param table the table itself, if there is one
 * @param withdrawn names of records that are passed over
 */
record Sources(
    List<InputFile> files,
    List<Quarantine> unused,
    Set<String> withdrawn,
    Optional<InputFile> table) {

  Sources(List<InputFile> files, List<Quarantine> unused) {
    this(files, unused, Set.of(), Optional.empty());
  }

  /**
   * With the table that the option names, or else the one that lies in the input's root.
   *
   * @throws UsageException if there is a table and it cannot be read: a run without it would be
   *     another run than the user meant
   */
  static Sources of(List<InputFile> found, String option) throws IOException {
    List<InputFile> files = found.stream().filter(f -> !Sidecar.isSidecar(f.getUri())).toList();
    Optional<InputFile> table =
        option.isEmpty()
            ? found.stream().filter(f -> Sidecar.isSidecar(f.getUri())).findFirst()
            : Optional.of(named(option));
    List<Quarantine> passedOver =
        found.stream()
            .filter(f -> Sidecar.isSidecar(f.getUri()) && !isSame(f, table))
            .map(f -> Sidecar.passedOver(f.getUri()))
            .toList();
    if (table.isEmpty()) {
      return new Sources(files, passedOver);
    }
    Sidecar sidecar = read(table.get());
    List<Quarantine> unused = new ArrayList<>(sidecar.unused(files));
    unused.addAll(passedOver);
    return new Sources(sidecar.describe(files), unused, Set.of(), table);
  }

  /** What the manifest says of the table: its name and the hash of its content. */
  Optional<String> describeTable() throws IOException {
    if (table.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream content = ReadDocuments.open(table.get())) {
      return Optional.of(table.get().getUri() + " " + Hashes.sha256(content));
    }
  }

  private static boolean isSame(InputFile file, Optional<InputFile> other) {
    return other.isPresent() && other.get().getPath().equals(file.getPath());
  }

  private static InputFile named(String option) throws IOException {
    List<InputFile> named = InputFiles.find(option);
    if (named.size() != 1) {
      throw new UsageException("--sources must name one file: there are " + named.size() + ".");
    }
    return named.get(0);
  }

  private static Sidecar read(InputFile table) {
    try (InputStream content = ReadDocuments.open(table)) {
      return Sidecar.read(table.getUri(), content);
    } catch (IOException e) {
      throw new UsageException(
          "the table of sources " + table.getUri() + " cannot be read: " + e.getMessage() + ".");
    }
  }
}
