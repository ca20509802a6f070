package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilience.cleaning.DocumentCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.evaluation.LabelledText.Label;
import org.consilience.evaluation.LabelledText.Line;
import org.consilience.language.Embedders;
import org.consilience.model.Block;
import org.consilience.model.Decision;

/** Decisions on the lines of the project's own pages, those tuned on apart from those unseen. */
final class BlocksSuite implements Suite {

  @Override
  public String name() {
    return "blocks";
  }

  @Override
  public String question() {
    return "Is every line of our own pages decided as it should be?";
  }

  @Override
  public List<Figure> measure(Path none) {
    DocumentCleaner cleaner = new ScoringCleaner(Embedders.paragraphs());
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures("tuned", 0.99, cleaner));
    figures.addAll(figures("unseen", 0.95, cleaner));
    return figures;
  }

  private static List<Figure> figures(String mark, double floor, DocumentCleaner cleaner) {
    LineScore score = new LineScore();
    int right = 0;
    int lines = 0;
    List<LabelledText> pages = OwnPages.marked(mark);
    for (LabelledText page : pages) {
      List<Block> blocks = LineDecisions.of(page, cleaner);
      for (int i = 0; i < blocks.size(); i++) {
        Line line = page.lines().get(i);
        Decision decision = blocks.get(i).getDecision();
        score.add(decision == Decision.KEPT, line.label() == Label.ARTICLE);
        right += decision.name().equals(line.origin()) ? 1 : 0;
        lines++;
      }
    }
    return List.of(
        Figure.stated(mark + ": pages", pages.size()),
        Figure.stated(mark + ": lines", lines),
        Figure.atLeast(floor, mark + ": line F1 of the article", score.f1()),
        Figure.stated(mark + ": share of decisions right", (double) right / Math.max(1, lines)));
  }
}
