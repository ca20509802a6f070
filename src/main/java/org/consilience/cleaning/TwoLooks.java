package org.consilience.cleaning;

/**
 * Two sets of trees in a row: the first labels a document's blocks, the second labels them again
 * knowing what the first made of all others (stacked sequential learning; Cohen and Carvalho 2005).
 */
public final class TwoLooks {

  private final Trees first;
  private final Trees second;

  public TwoLooks(Trees first, Trees second) {
    this.first = first;
    this.second = second;
  }

  /** The models that were learned for this version. */
  public static TwoLooks standard() {
    return Standard.MODELS;
  }

  public Trees first() {
    return first;
  }

  public Trees second() {
    return second;
  }

  /** What the second look sees of a document's blocks. */
  NumberTable numbers(BlockNumbers blocks) {
    return blocks.second(first.logOdds(blocks.first()));
  }

  private static final class Standard {
    static final TwoLooks MODELS =
        new TwoLooks(
            Trees.resource("article-trees.tsv"), Trees.resource("article-trees-second.tsv"));
  }
}
