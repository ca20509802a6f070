package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.cleaning.DocumentCleaner;
import org.consilience.evaluation.LabelledText.Label;
import org.consilience.evaluation.LabelledText.Line;
import org.consilience.model.Block;
import org.consilience.model.Decision;

/** Characters of planted noise found, and of article lost. */
final class NoiseTally {
  private final Map<String, long[]> noise = new TreeMap<>();
  private long article;
  private long rejected;
  private long set;

  /** Cleans a text and counts; {@code group} names what its noise is counted under. */
  void add(LabelledText text, String group, DocumentCleaner cleaner) {
    List<Block> blocks = LineDecisions.of(text, cleaner);
    for (int i = 0; i < blocks.size(); i++) {
      Line line = text.lines().get(i);
      Decision decision = blocks.get(i).getDecision();
      int length = line.text().length();
      if (line.label() == Label.NOISE) {
        long[] counts = noise.computeIfAbsent(line.origin() + ", " + group, g -> new long[2]);
        counts[0] += length;
        counts[1] += decision == Decision.KEPT ? 0 : length;
      } else {
        article += length;
        rejected += decision == Decision.REJECTED ? length : 0;
        set += decision == Decision.METADATA_ONLY ? length : 0;
      }
    }
  }

  /** Share of a group's noise that was found. */
  double recall(String group) {
    long[] counts = noise.getOrDefault(group, new long[2]);
    return (double) counts[1] / Math.max(1, counts[0]);
  }

  double lost() {
    return (double) rejected / Math.max(1, article);
  }

  double setApart() {
    return (double) set / Math.max(1, article);
  }

  List<Figure> stated() {
    List<Figure> figures = new ArrayList<>();
    noise.keySet().forEach(g -> figures.add(Figure.stated("noise found: " + g, recall(g))));
    figures.add(Figure.stated("article characters rejected", lost()));
    figures.add(Figure.stated("article characters set apart as metadata", setApart()));
    return figures;
  }
}
