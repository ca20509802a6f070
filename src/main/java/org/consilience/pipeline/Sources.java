package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.consilience.command.UsageException;
import org.consilience.document.Sidecar;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;

/**
 * The files to read, with what the user's own table says of them.
 *
 * @param files without the table itself
 * @param unused entries of the table that fit no file
 */
record Sources(List<InputFile> files, List<Quarantine> unused) {

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
    if (table.isEmpty()) {
      return new Sources(files, List.of());
    }
    Sidecar sidecar = read(table.get());
    return new Sources(sidecar.describe(files), sidecar.unused(files));
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
