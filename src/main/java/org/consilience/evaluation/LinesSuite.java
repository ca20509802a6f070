package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.cleaning.DocumentCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.evaluation.BlockLessons.Lesson;
import org.consilience.evaluation.LabelledText.Label;
import org.consilience.language.Embedders;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
import org.consilience.text.Embedder;

/**
 * Lines of raw pages kept and left out, against the article extraction benchmark, by five-fold
 * cross-validation: the weights that judge a page never saw a line of it, planted or not.
 */
final class LinesSuite implements Suite {

  private static final int FOLDS = 5;

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public String question() {
    return "Which lines of a raw page are the article, for a model that never saw the page?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("article-extraction");
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    return measure(LinePages.read(set), new RememberingEmbedder(Embedders.paragraphs()));
  }

  static List<Figure> measure(List<LabelledText> pages, Embedder embedder) {
    LineScore all = new LineScore();
    double kept = 0;
    double body = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledText> seen = new ArrayList<>();
      List<LabelledText> unseen = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(pages.get(i));
      }
      List<Lesson> lessons = BlockLessons.of(seen, List.of(), embedder);
      DocumentCleaner cleaner = new ScoringCleaner(embedder, BlockSchool.teach(lessons));
      for (LabelledText page : unseen) {
        List<Block> decisions = LineDecisions.of(page, cleaner);
        LineScore score = score(page, decisions, true);
        all.add(score);
        kept += score.f1() / pages.size();
        body += score(page, decisions, false).f1() / pages.size();
      }
    }
    return List.of(
        Figure.stated("line F1, mean over pages", kept),
        Figure.stated("the same, without the headline", body),
        Figure.stated("line F1, over all lines", all.f1()),
        Figure.stated("line precision, over all lines", all.precision()),
        Figure.stated("line recall, over all lines", all.recall()));
  }

  private static LineScore score(LabelledText page, List<Block> decisions, boolean headline) {
    LineScore score = new LineScore();
    for (int i = 0; i < decisions.size(); i++) {
      Block block = decisions.get(i);
      Label label = page.lines().get(i).label();
      boolean kept =
          block.getDecision() == Decision.KEPT
              && (headline || block.getKind() != BlockKind.HEADLINE);
      if (label != Label.UNJUDGED) {
        score.add(kept, label == Label.ARTICLE);
      }
    }
    return score;
  }
}
