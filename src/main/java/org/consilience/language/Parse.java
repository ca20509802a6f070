package org.consilience.language;

import java.util.List;

/** The analysis of one sentence: a node for each piece, in order, and the entities among them. */
record Parse(List<Node> nodes, List<EntitySpan> entities) {
  /**
   * What is known of one token; {@code head} is an index of the sentence, -1 for the root; {@code
   * margin} is as in {@link Margins}.
   */
  record Node(String lemma, String tag, int head, String relation, float margin) {}
}
