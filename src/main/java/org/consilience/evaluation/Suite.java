package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A question about quality, and the measurement that answers it. */
public interface Suite {

  /** A short name for the command line, such as {@code blocks}. */
  String name();

  /** The question in one line. */
  String question();

  /**
   * The folder of the public set that it reads below the folder of all sets; empty when all that it
   * needs is its own.
   */
  default Optional<String> publicSet() {
    return Optional.empty();
  }

  /** Whether it takes minutes: then it runs only when it is named, or all that is long is. */
  default boolean isLong() {
    return false;
  }

  /**
   * Measures, the same on every machine of one processor family.
   *
   * @param set the folder of {@link #publicSet}; of no use to a suite without one
   * @throws IOException if the set cannot be read
   */
  List<Figure> measure(Path set) throws IOException;
}
