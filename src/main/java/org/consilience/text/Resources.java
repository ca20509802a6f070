package org.consilience.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
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

  /** The entries of a list without order, blanks around them stripped. */
  public static Set<String> words(Class<?> owner, String name) {
    Set<String> words = new TreeSet<>();
    lines(owner, name).forEach(line -> words.add(line.strip()));
    return words;
  }
}
