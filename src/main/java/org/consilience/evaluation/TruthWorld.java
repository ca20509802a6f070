package org.consilience.evaluation;

import java.util.List;
import org.consilience.fusion.ValueKind;

/**
 * What a generated table is like. The worlds have the proportions that the literature states of
 * such data, and are about as hard for a vote as it says; they are not the data themselves. Those
 * of measurements are {@link FeedGenerator}'s, those of edits {@link EditGenerator}'s.
 *
 * @param kind of its values
 * @param items how many things are told of
 * @param attributes of how many kinds
 * @param sources who tell of them
 * @param most share of the items of the most talkative source
 * @param tail how fast coverage falls: the n-th source tells of {@code most / n^tail}
 * @param worst reliability of a source, the best has {@code best}
 * @param best reliability of a source
 * @param uneven how far a source's reliability on one attribute may lie from its own
 * @param copiers share of sources that copy another
 * @param old share of errors that are an older truth, which many still tell
 * @param near share of the other errors that lie close to the truth
 * @param contested whether only items with several values are judged
 */
record TruthWorld(
    String name,
    ValueKind kind,
    int items,
    int attributes,
    int sources,
    double most,
    double tail,
    double worst,
    double best,
    double uneven,
    double copiers,
    double old,
    double near,
    boolean contested) {

  /**
   * Booksellers' lists of authors: some nine hundred shops, each book in twenty of them, four
   * different lists a book, hundreds of pairs that seem to copy (X. L. Dong et al., VLDB 2009; X.
   * Yin et al., TKDE 2008).
   */
  static final TruthWorld SHOPS =
      new TruthWorld(
          "shops", ValueKind.SET, 400, 1, 300, 0.9, 0.75, 0.1, 0.85, 0, 0.35, 0.4, 0.8, false);

  /** Answers in words: names, places, yes and no. */
  static final TruthWorld ANSWERS =
      new TruthWorld(
          "answers", ValueKind.TEXT, 400, 2, 120, 0.9, 0.6, 0.25, 0.95, 0.1, 0.2, 0.5, 0, false);

  static List<TruthWorld> all() {
    return List.of(SHOPS, ANSWERS);
  }
}
