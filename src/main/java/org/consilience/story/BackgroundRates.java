package org.consilience.story;

import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Term;
import org.consilience.text.Resources;

/** In what share of general news a word stands; see the header of the list for its source. */
final class BackgroundRates {
  /** Share of documents with a word that is not in the list: far below the list's least. */
  private static final double RARE = 0.0005;

  private static final Map<String, Double> RATES = load();

  private BackgroundRates() {}

  static double of(Term term) {
    return RATES.getOrDefault(term.getName(), RARE);
  }

  private static Map<String, Double> load() {
    Map<String, Double> rates = new TreeMap<>();
    Resources.table(BackgroundRates.class, "background-rates.tsv")
        .forEach((word, rate) -> rates.put(StorySignatures.WORD + word, Double.valueOf(rate)));
    return rates;
  }
}
