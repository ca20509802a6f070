package org.consilience.pipeline;

import java.nio.file.Path;

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
}
