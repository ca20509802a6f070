package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A text of which every line is known to be article or noise. */
record LabelledText(String name, List<Line> lines) {

  /**
   * A line.
   *
   * @param origin {@code article}, or what the noise is and where it stands
   * @param label of what counts
   */
  record Line(String text, String origin, Label label) {
    static Line article(String text) {
      return new Line(text, "article", Label.ARTICLE);
    }

    static Line noise(String text, String origin) {
      return new Line(text, origin, Label.NOISE);
    }
  }

  /** What a line is; those that the set does not judge count nowhere. */
  enum Label {
    ARTICLE,
    NOISE,
    UNJUDGED
  }

  String text() {
    return String.join("\n", lines.stream().map(Line::text).toList());
  }

  /** The lines of the article alone. */
  List<String> article() {
    List<String> article = new ArrayList<>();
    for (Line line : lines) {
      if (line.label() == Label.ARTICLE) {
        article.add(line.text());
      }
    }
    return article;
  }
}
