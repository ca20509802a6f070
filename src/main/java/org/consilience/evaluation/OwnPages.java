package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.consilience.evaluation.LabelledText.Label;
import org.consilience.evaluation.LabelledText.Line;
import org.consilience.model.Decision;
import org.consilience.text.Resources;

/**
 * The project's own pages. A line is {@code DECISION|text} or {@code DECISION/KIND|text}; the
 * line's origin is its decision.
 */
final class OwnPages {
  private OwnPages() {}

  /** The pages that are marked so in {@code pages.txt}. */
  static List<LabelledText> marked(String mark) {
    List<LabelledText> pages = new ArrayList<>();
    Resources.table(OwnPages.class, "blocks/pages.txt")
        .forEach(
            (name, marked) -> {
              if (marked.equals(mark)) {
                pages.add(page(name));
              }
            });
    return pages;
  }

  private static LabelledText page(String name) {
    List<Line> lines = new ArrayList<>();
    for (String row : Resources.lines(OwnPages.class, "blocks/" + name + ".txt")) {
      int bar = row.indexOf('|');
      Decision decision = Decision.valueOf(row.substring(0, bar).split("/")[0]);
      Label label = decision == Decision.KEPT ? Label.ARTICLE : Label.NOISE;
      lines.add(new Line(row.substring(bar + 1), decision.name(), label));
    }
    return new LabelledText(name, lines);
  }
}
