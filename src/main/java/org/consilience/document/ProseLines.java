package org.consilience.document;

import java.util.List;

/** The lines of a text that are long enough to be sentences. */
final class ProseLines {

  /** Words. Links and menu entries are shorter. */
  private static final int LONG = 12;

  /** Words of long lines that tell the language better than all lines together. */
  private static final int ENOUGH = 40;

  private ProseLines() {}

  /** The long lines, or the whole text if there are too few. */
  static String of(String text) {
    List<String> lines = text.lines().filter(line -> words(line) >= LONG).toList();
    int words = lines.stream().mapToInt(ProseLines::words).sum();
    return words >= ENOUGH ? String.join("\n", lines) : text;
  }

  private static int words(String line) {
    String stripped = line.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
  }
}
