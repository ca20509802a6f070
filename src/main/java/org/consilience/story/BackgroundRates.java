package org.consilience.story;

import org.consilience.model.Term;
import org.consilience.text.NewsWords;

/** In what share of general news a term of a story stands. */
final class BackgroundRates {
  private BackgroundRates() {}

  /** That of a word; other terms are as rare as words that the list lacks. */
  static double of(Term term) {
    String word = StorySignatures.WORD;
    String name = term.getName();
    return NewsWords.rate(name.startsWith(word) ? name.substring(word.length()) : "");
  }
}
