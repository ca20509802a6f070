package org.consilience.pipeline;

import java.nio.file.Path;
import org.consilience.command.UsageException;

/** Paths of this machine, in whatever way they were given. */
final class LocalPaths {
  private LocalPaths() {}

  /**
   * An absolute path without "." and "..", so that names relative to it are the same everywhere;
   * other schemes as they are.
   */
  static String settled(String path) {
    String plain = path.replaceFirst("^file:(//)?", "");
    return plain.contains("://") ? plain : Path.of(plain).toAbsolutePath().normalize().toString();
  }

  /**
   * A folder that an option names.
   *
   * @throws UsageException if it is not on this machine
   */
  static Path folder(String path, String option) {
    String settled = settled(path);
    if (settled.contains("://")) {
      throw new UsageException(
          "--" + option + " must be a folder of this machine, not " + path + ".");
    }
    return Path.of(settled);
  }
}
