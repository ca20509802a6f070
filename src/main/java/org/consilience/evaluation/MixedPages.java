package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.consilience.evaluation.LabelledText.Label;
import org.consilience.evaluation.LabelledText.Line;

/** Labelled texts put together out of parts of labelled pages. */
final class MixedPages {

  private static final int MOST_INTERRUPTIONS = 3;
  private static final int MOST_IN_A_ROW = 3;

  private MixedPages() {}

  /**
   * A page with the article of another one: what stands around it is on no topic of the article.
   * None if one of them has no article.
   */
  static Optional<LabelledText> exchanged(LabelledText page, LabelledText other) {
    if (page.article().isEmpty() || other.article().isEmpty() || page.equals(other)) {
      return Optional.empty();
    }
    List<Line> around = page.lines();
    List<Line> lines = new ArrayList<>(around.subList(0, span(page)[0]));
    lines.addAll(other.lines().subList(span(other)[0], span(other)[1]));
    lines.addAll(around.subList(span(page)[1], around.size()));
    return Optional.of(new LabelledText(page.name(), lines));
  }

  /** The article with some lines of its page around it, as careless extraction leaves them. */
  static LabelledText cropped(LabelledText page, int around) {
    int[] span = span(page);
    int end = Math.min(page.lines().size(), span[1] + around);
    List<Line> lines = page.lines().subList(Math.max(0, span[0] - around), end);
    return new LabelledText(page.name(), lines);
  }

  /** The first line of an article, and the one after its last. */
  private static int[] span(LabelledText page) {
    List<Line> lines = page.lines();
    int first = 0;
    int end = lines.size();
    while (lines.get(first).label() != Label.ARTICLE) {
      first++;
    }
    while (lines.get(end - 1).label() != Label.ARTICLE) {
      end--;
    }
    return new int[] {first, end};
  }

  /**
   * A text with lines of a page's furniture between its own: walls, prompts and links interrupt
   * articles without being on another topic.
   */
  static LabelledText interrupted(LabelledText text, LabelledText page, long seed) {
    List<Line> furniture =
        page.lines().stream().filter(l -> l.label() == Label.NOISE && !l.text().isBlank()).toList();
    SplittableRandom chance = new SplittableRandom(seed);
    List<Line> lines = new ArrayList<>(text.lines());
    for (int k = chance.nextInt(1, MOST_INTERRUPTIONS + 1); k > 0; k--) {
      int length = Math.min(furniture.size(), chance.nextInt(1, MOST_IN_A_ROW + 1));
      int from = chance.nextInt(furniture.size() - length + 1);
      lines.addAll(chance.nextInt(lines.size() + 1), furniture.subList(from, from + length));
    }
    return new LabelledText(text.name(), lines);
  }
}
