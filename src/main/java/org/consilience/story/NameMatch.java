package org.consilience.story;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;

/**
 * Whether two spellings name one person, body or place. Two people who share a surname are never
 * joined.
 */
final class NameMatch {
  /**
   * Least Jaro-Winkler similarity (Winkler 1990) of two transliterations of a surname; unlike
   * surnames of one story stay below.
   */
  private static final double SAME_SURNAME = 0.93;

  /**
   * Given names vary less than surnames between transliterations, and a wrong join costs more than
   * a missed one.
   */
  private static final double SAME_GIVEN_NAME = 0.95;

  private NameMatch() {}

  /** Whether two names with given name and surname are spellings of one. */
  static boolean samePerson(String a, String b) {
    List<String> wordsA = words(a);
    List<String> wordsB = words(b);
    if (wordsA.size() < 2 || wordsB.size() < 2) {
      return wordsA.equals(wordsB);
    }
    return similar(last(wordsA), last(wordsB), SAME_SURNAME)
        && similar(wordsA.get(0), wordsB.get(0), SAME_GIVEN_NAME);
  }

  /** Whether a bare surname is that of a full name. */
  static boolean surnameOf(String surname, String fullName) {
    List<String> words = words(surname);
    List<String> full = words(fullName);
    return words.size() == 1
        && full.size() > 1
        && (similar(words.get(0), last(full), SAME_SURNAME) || words.get(0).equals(full.get(0)));
  }

  /**
   * Whether two names of places or bodies are one but for article, case and the forms of a state's
   * name.
   */
  static boolean samePlaceOrBody(String a, String b) {
    return key(a).equals(key(b));
  }

  /** Equal for all forms of a state's name; capitals and seats of power stay names of their own. */
  static String key(String name) {
    return Countries.find(name)
        .filter(m -> m.form() == Countries.Form.NAME || m.form() == Countries.Form.ADJECTIVE)
        .map(m -> "state:" + m.code())
        .orElse(NormalForms.fold(name).replaceFirst("^the ", "").replaceFirst("'s?$", ""));
  }

  private static boolean similar(String a, String b, double least) {
    return a.equals(b)
        || (Math.min(a.length(), b.length()) > 3
            && new JaroWinklerSimilarity().apply(a, b) >= least);
  }

  private static List<String> words(String name) {
    return List.of(NormalForms.fold(name).replaceFirst("'s?$", "").split("[ .]+"));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
