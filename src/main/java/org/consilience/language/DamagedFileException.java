package org.consilience.language;

import java.io.IOException;
import java.nio.file.Path;

/** A stored file does not hold what was written into it. */
final class DamagedFileException extends IOException {
  DamagedFileException(Path path) {
    super("damaged: " + path);
  }
}
