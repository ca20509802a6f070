package org.consilience.text;

import java.util.Locale;
import java.util.Set;

/** Words without a topic of their own. */
public final class StopWords {
  private static final Set<String> WORDS =
      Set.copyOf(Resources.words(StopWords.class, "stopwords.txt"));

  private StopWords() {}

  /**
   * Whether a lemma, in any case, is a function word, a light verb, or holds no letter or digit.
   */
  public static boolean contains(String lemma) {
    return WORDS.contains(lemma.toLowerCase(Locale.ROOT))
        || lemma.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
