package org.consilience.cleaning;

import java.util.Map;
import org.consilience.cleaning.PhraseBook.Hit;
import org.consilience.model.BlockKind;

/**
 * A block and its place in the document: all that evidence may look at.
 *
 * @param hits evidence of phrases
 * @param kin how it stands to the document's topic
 * @param place where it stands
 */
record BlockView(Wording wording, Map<BlockKind, Hit> hits, Kinship kin, Place place) {

  /** Closeness to the document's topic; 0 if the block was too short to be embedded. */
  double affinity() {
    return kin.affinity();
  }

  /** Evidence of phrases from which on they name what a block is. */
  static final double NAMED = 2.5;

  /** Whether phrases say what the block is, and that is no link. */
  boolean named() {
    return hits.entrySet().stream()
        .anyMatch(hit -> hit.getKey() != BlockKind.NAVIGATION && hit.getValue().weight() >= NAMED);
  }

  /**
   * Where a block stands among the others.
   *
   * @param side against the article's zone
   * @param distance number of blocks to the zone; 0 inside
   * @param proseBefore the block before it is prose
   * @param proseAfter the block after it is prose
   * @param shortRun number of neighbouring blocks without prose that it is one of; 0 for prose
   * @param headline it is where the article's headline would be
   * @param clutter share of the document's blocks that are no prose, in [0, 1]
   * @param english the document has English sentences at all
   * @param afterEnd a line that closes articles (credit, comment form) stands before it
   */
  record Place(
      Zone.Side side,
      int distance,
      boolean proseBefore,
      boolean proseAfter,
      int shortRun,
      boolean headline,
      double clutter,
      boolean english,
      boolean afterEnd) {}
}
