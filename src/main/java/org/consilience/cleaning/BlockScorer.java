package org.consilience.cleaning;

import java.util.List;

/**
 * Scores a block as the sum of all evidence. A learned classifier would be one more evidence, or
 * take the place of this list.
 */
final class BlockScorer {

  private static final List<Evidence> ALL =
      List.of(
          new ProseEvidence(),
          new TopicEvidence(),
          new PlaceEvidence(),
          new HeadingEvidence(),
          new PhraseEvidence(),
          new SoupEvidence(),
          new RecordLineEvidence());

  private BlockScorer() {}

  static Ballot score(BlockView block) {
    Ballot ballot = new Ballot();
    ALL.forEach(evidence -> evidence.weigh(block, ballot));
    return ballot;
  }
}
