package org.consilience.text;

import java.util.Locale;
import java.util.Set;

/** Words without a topic of their own. */
public final class StopWords {
  private static final Set<String> WORDS =
      WordSet.copyOf(Resources.words(StopWords.class, "stopwords.txt"));

  private StopWords() {}

  /**
   * Whether a lemma, in any case, is a function word, a light verb, or holds no letter or digit.
   */
  public static boolean contains(String lemma) {
    return WORDS.contains(lemma.toLowerCase(Locale.ROOT)) || isSilent(lemma);
  }

  /** Whether a lemma holds no letter or digit. */
  private static boolean isSilent(String lemma) {
    for (int at = 0; at < lemma.length(); at += Character.charCount(lemma.codePointAt(at))) {
      if (Character.isLetterOrDigit(lemma.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }
}
