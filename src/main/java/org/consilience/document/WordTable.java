package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A resource of this package with a word, a tab and a value on each line; {@code #} comments. */
final class WordTable {

  private WordTable() {}

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if the resource is missing or a line has no tab: a broken build
   */
  static <V> Map<String, V> load(String resource, Function<String, V> value) {
    Map<String, V> table = new LinkedHashMap<>();
    for (String line : read(resource).split("\\R")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IllegalStateException(resource + ": no tab in line: " + line);
      }
      table.put(line.substring(0, tab), value.apply(line.substring(tab + 1).strip()));
    }
    return Collections.unmodifiableMap(table);
  }

  private static String read(String resource) {
    try (InputStream stream = WordTable.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
