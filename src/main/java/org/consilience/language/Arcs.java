package org.consilience.language;

import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import it.unimi.dsi.fastutil.ints.IntIterator;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which arc each label of the parser draws. */
final class Arcs {
  static final int NONE = 0;

  /** The word on the stack depends on the next word. */
  static final int LEFT = 1;

  /** The next word depends on the word on the stack. */
  static final int RIGHT = 2;

  private final int[] byLabel;

  Arcs(LabelMap labels) {
    byLabel = new int[labels.size()];
    for (int label = 0; label < byLabel.length; label++) {
      String name = labels.getLabel(label);
      boolean left = name.startsWith(DEPState.ARC_LEFT);
      byLabel[label] = left ? LEFT : name.startsWith(DEPState.ARC_RIGHT) ? RIGHT : NONE;
    }
  }

  /**
   * The best score of each arc.
   *
   * @param allowed labels, or null for all
   */
  float[] best(@Nullable IntSet allowed, float[] scores) {
    float[] best = new float[3];
    Arrays.fill(best, Float.NEGATIVE_INFINITY);
    if (allowed == null) {
      for (int label = 0; label < byLabel.length; label++) {
        best[byLabel[label]] = Math.max(best[byLabel[label]], scores[label]);
      }
    } else {
      for (IntIterator labels = allowed.iterator(); labels.hasNext(); ) {
        int label = labels.nextInt();
        best[byLabel[label]] = Math.max(best[byLabel[label]], scores[label]);
      }
    }
    return best;
  }
}
