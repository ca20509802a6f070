package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;

/** The project's own stories. */
final class GoldStories {
  private GoldStories() {}

  /** The documents of the file {@code stories/own.txt}, whose header tells its form. */
  static List<SourceText> own() {
    List<SourceText> texts = new ArrayList<>();
    String story = "";
    StringBuilder text = new StringBuilder();
    try (Scanner lines =
        new Scanner(
            Objects.requireNonNull(GoldStories.class.getResourceAsStream("stories/own.txt")),
            UTF_8)) {
      while (lines.hasNextLine()) {
        String line = lines.nextLine();
        if (line.startsWith("= ") || line.equals("-")) {
          add(texts, story, text);
          story = line.startsWith("= ") ? line.substring(2) : story;
        } else if (!line.startsWith("#")) {
          text.append(line).append('\n');
        }
      }
    }
    add(texts, story, text);
    return texts;
  }

  private static void add(List<SourceText> texts, String story, StringBuilder text) {
    if (!text.toString().isBlank()) {
      texts.add(new SourceText(story + "-" + texts.size(), text.toString().strip(), story));
    }
    text.setLength(0);
  }
}
