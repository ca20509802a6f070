package org.consilience.cleaning;

import java.util.List;
import java.util.SortedMap;

/**
 * Two models in a row: the first labels a document's blocks, the second labels them again knowing
 * what the first made of all others (stacked sequential learning; Cohen and Carvalho 2005).
 */
public final class TwoLooks {

  private final ArticleModel first;
  private final ArticleModel second;

  public TwoLooks(ArticleModel first, ArticleModel second) {
    this.first = first;
    this.second = second;
  }

  /** The models that were learned for this version. */
  public static TwoLooks standard() {
    return Standard.MODELS;
  }

  public ArticleModel first() {
    return first;
  }

  public ArticleModel second() {
    return second;
  }

  /** What the second look sees of a document's blocks. */
  List<SortedMap<String, Double>> features(BlockFeatures blocks) {
    return blocks.second(first.logOdds(blocks.first()));
  }

  private static final class Standard {
    static final TwoLooks MODELS =
        new TwoLooks(
            ArticleModel.resource("article-model.tsv"),
            ArticleModel.resource("article-model-second.tsv"));
  }
}
