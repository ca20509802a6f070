package org.consilience.report;

import java.util.List;
import org.consilience.text.Resources;

/** The words of the report that a reader may ask about, explained. */
final class Glossary {
  private Glossary() {}

  /**
   * One word.
   *
   * @param key the word with hyphens for blanks, by which pages point to it
   */
  record Entry(String key, String word, String meaning) {}

  static List<Entry> entries() {
    return Resources.table(Glossary.class, "glossary.txt").entrySet().stream()
        .map(e -> new Entry(e.getKey().replace(' ', '-'), e.getKey(), e.getValue()))
        .toList();
  }
}
