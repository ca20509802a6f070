package org.consilience.language;

import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;

/**
 * The state of a parse that keeps, for every node, the least distance in score between what was
 * done with its head and the best that would have been done otherwise.
 */
final class Margins extends DEPState<NLPNode> {
  private final float[] byNode;

  Margins(NLPNode[] nodes) {
    super(nodes);
    byNode = new float[nodes.length];
    Arrays.fill(byNode, Float.POSITIVE_INFINITY);
  }

  float[] byNode() {
    return byNode.clone();
  }

  /** Takes the best score of each arc in a step. */
  void weigh(float[] best) {
    float right = best[Arcs.RIGHT];
    float left = best[Arcs.LEFT];
    keep(getStack(), Math.abs(left - Math.max(right, best[Arcs.NONE])));
    keep(getInput(), Math.abs(right - Math.max(left, best[Arcs.NONE])));
  }

  private void keep(NLPNode node, float margin) {
    byNode[node.getID()] = Math.min(byNode[node.getID()], margin);
  }
}
