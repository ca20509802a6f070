package org.consilience.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this package; lines that start with {@code #} are comments. */
final class Resources {

  private Resources() {}

  /**
   * The lines of a resource in their order.
   *
   * @throws IllegalStateException if it is missing: a broken build
   */
  static List<String> lines(String name) {
    return Arrays.stream(read(name).split("\\R"))
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** The words of a resource that are parted by spaces. */
  static Set<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> Arrays.stream(line.strip().split(" +")))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
  }

  private static String read(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
