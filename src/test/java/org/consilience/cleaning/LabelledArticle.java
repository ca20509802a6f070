package org.consilience.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.jspecify.annotations.Nullable;

/** A text of our own with the decision that each of its lines must get. */
record LabelledArticle(String name, List<Line> lines) {

  private static final String FOLDER = "/org/consilience/evaluation/blocks/";

  static final List<String> NAMES =
      List.of(
          "clean-court",
          "teasers-at-end",
          "teasers-at-start",
          "teasers-in-middle",
          "agency-credits",
          "comment-form",
          "sign-in-wall",
          "figures",
          "interview",
          "link-soup",
          "foreign-soup",
          "crawl-metadata",
          "casino-results",
          "hard-list-of-names");

  /** A line, its decision and, where it matters, its kind. */
  record Line(Decision decision, @Nullable BlockKind kind, String text) {

    static Line parse(String line) {
      String label = line.substring(0, line.indexOf('|'));
      String[] parts = label.split("/");
      return new Line(
          Decision.valueOf(parts[0]),
          parts.length > 1 ? BlockKind.valueOf(parts[1]) : null,
          line.substring(label.length() + 1));
    }
  }

  static LabelledArticle load(String name) {
    try (InputStream in = LabelledArticle.class.getResourceAsStream(FOLDER + name + ".txt")) {
      List<Line> lines =
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(Line::parse)
              .toList();
      return new LabelledArticle(name, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text, with its paragraphs parted as asked. */
  Document joinedBy(String separator) {
    return document(String.join(separator, lines.stream().map(Line::text).toList()));
  }

  static Document document(String text) {
    return Document.newBuilder().setDocumentId("d").setSourceUri("a.txt").setText(text).build();
  }
}
