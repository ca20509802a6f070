package org.consilience.cleaning;

import java.util.List;

/**
 * Scores every kind that a block could be as the sum of all evidence. What it says goes into the
 * learned decision and names the block.
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
