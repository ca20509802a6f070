package org.consilience.cleaning;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.consilience.text.NewsWords;
import org.consilience.text.Rounding;

/**
 * How much it says that two passages share a beginning of a word: the negative logarithm of the
 * share of general news that has a word with it (inverse document frequency; Sparck Jones 1972).
 */
final class Rarity {

  /** From here on few texts have the word: no word of the list of common ones begins so. */
  static final double RARE = -Math.log(0.001);

  private static final double RAREST = -Math.log(NewsWords.rate(""));

  private static final Map<String, Double> COMMON = new HashMap<>();

  static {
    NewsWords.common()
        .forEach((word, rate) -> COMMON.merge(stem(word), -Math.log(rate), Math::min));
  }

  private Rarity() {}

  /** The rarity of what words begin with, in nats. */
  static double of(String stem) {
    return COMMON.getOrDefault(stem, RAREST);
  }

  /** Share of some words that others have, each counting as much as it is rare, in [0, 1]. */
  static double share(Collection<String> stems, Predicate<String> isShared) {
    double all = 0;
    double shared = 0;
    for (String stem : stems) {
      double rarity = of(stem);
      all += rarity;
      shared += isShared.test(stem) ? rarity : 0;
    }
    return all == 0 ? 0 : Rounding.six(shared / all);
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(SharedWords.STEM, word.length()));
  }
}
