package org.consilience.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consilience.text.CodePoints;

/** Lines of text that fit a terminal. */
final class Page {
  /** Wide enough for a sentence, narrow enough for half of a screen. */
  static final int WIDTH = 100;

  private static final int LABEL = 12;

  private final List<String> lines = new ArrayList<>();
  private final Ink ink;

  Page(Ink ink) {
    this.ink = ink;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  void line(String text) {
    lines.add(text.stripTrailing());
  }

  void gap() {
    lines.add("");
  }

  void heading(String text) {
    lines.add(ink.strong(text));
  }

  /** A label in a column of its own, and a text that is wrapped beside it. */
  void field(String label, String text) {
    List<String> wrapped = wrapped(text, WIDTH - LABEL);
    for (int i = 0; i < wrapped.size(); i++) {
      String head = String.format(Locale.ROOT, "%-" + LABEL + "s", i == 0 ? label : "");
      lines.add((i == 0 ? ink.strong(head) : head) + wrapped.get(i));
    }
  }

  /** A text wrapped to the width, every line of it indented. */
  void indented(int indent, String text) {
    wrapped(text, WIDTH - indent).forEach(line -> lines.add(" ".repeat(indent) + line));
  }

  /** As {@link #indented}, in the background. */
  void aside(int indent, String text) {
    wrapped(text, WIDTH - indent).forEach(l -> lines.add(" ".repeat(indent) + ink.faint(l)));
  }

  /** On one line, and no longer than so many characters. */
  static String shortened(String text, int width) {
    String line = text.replaceAll("\\s+", " ").strip();
    CodePoints points = CodePoints.of(line);
    return points.length() <= width ? line : points.substring(0, width - 1).stripTrailing() + "…";
  }

  private static List<String> wrapped(String text, int width) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.replaceAll("\\s+", " ").strip().split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        wrapped.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    wrapped.add(line.toString());
    return wrapped;
  }
}
