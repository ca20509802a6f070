package org.consilience.cleaning;

import org.consilience.model.BlockKind;

/** Stock phrases of what stands around articles. */
final class PhraseEvidence implements Evidence {

  /** Makes a decisive phrase that covers a block outweigh the best prose. */
  private static final double SCALE = 2.0;

  /** Somebody in the article may say such a thing. */
  private static final double QUOTED = 0.5;

  private static final double CAPTION = 1.0;

  @Override
  public void weigh(BlockView block, Ballot ballot) {
    double scale = block.wording().opensQuote() ? SCALE * QUOTED : SCALE;
    block
        .hits()
        .forEach((kind, hit) -> ballot.add(kind, "phrase", hit.weight() * scale, hit.phrase()));
    if (block.hits().containsKey(BlockKind.CAPTION)) {
      // A caption is prose that a credit closes: the credit, not the prose, is the evidence.
      ballot.add(BlockKind.CAPTION, "prior", CAPTION, "");
    }
  }
}
