package org.consilience.text;

import java.util.Map;
import java.util.TreeMap;

/** In what share of general news a word stands; see the header of the list for its source. */
public final class NewsWords {

  /** Share of documents with a word that is not in the list: far below the list's least. */
  private static final double RARE = 0.0005;

  private static final Map<String, Double> RATES = new TreeMap<>();

  static {
    Resources.table(NewsWords.class, "background-rates.tsv")
        .forEach((word, rate) -> RATES.put(word, Double.valueOf(rate)));
  }

  private NewsWords() {}

  /** Share of documents with a lemma, in (0, 1]. */
  public static double rate(String lemma) {
    return RATES.getOrDefault(lemma, RARE);
  }

  /** The lemmas of the list, each with its share. */
  public static Map<String, Double> common() {
    return Map.copyOf(RATES);
  }
}
