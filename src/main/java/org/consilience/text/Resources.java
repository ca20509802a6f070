package org.consilience.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Word lists beside the classes that use them: one entry a line, {@code #} starts a comment that
 * names the list's source.
 */
public final class Resources {
  private Resources() {}

  /**
   * The entries of a list in the order of the file.
   *
   * @param owner the class in whose package the file lies
   * @throws IllegalStateException if the program was built without it
   */
  public static List<String> lines(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("missing resource " + name + " of " + owner.getName());
    }
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a list, parted by blanks or line ends. */
  public static Set<String> words(Class<?> owner, String name) {
    Set<String> words = new TreeSet<>();
    lines(owner, name).forEach(line -> words.addAll(List.of(line.strip().split("\\s+"))));
    return Collections.unmodifiableSet(words);
  }

  /**
   * A list of two columns parted by a tab, in the order of the file.
   *
   * @throws IllegalStateException if a line has no tab
   */
  public static Map<String, String> table(Class<?> owner, String name) {
    Map<String, String> table = new LinkedHashMap<>();
    for (String line : lines(owner, name)) {
      String[] columns = line.split("\t", 2);
      if (columns.length < 2) {
        throw new IllegalStateException(name + ": no tab in the line: " + line);
      }
      table.put(columns[0], columns[1].strip());
    }
    return Collections.unmodifiableMap(table);
  }
}
