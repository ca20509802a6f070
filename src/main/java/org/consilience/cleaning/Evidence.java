package org.consilience.cleaning;

/** One source of evidence for what kind a block is. A pure function of the block's view. */
interface Evidence {

  /** Adds the terms that this evidence gives. */
  void weigh(BlockView block, Ballot ballot);
}
