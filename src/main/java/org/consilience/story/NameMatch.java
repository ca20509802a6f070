package org.consilience.story;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;
import org.consilience.text.Rounding;

/**
 * Whether two spellings name one person, body or place. Two people who share a surname are never
 * joined.
 */
final class NameMatch {
  /**
   * Least Jaro-Winkler similarity (Winkler 1990) of two transliterations of a surname. Set by
   * judgement.
   */
  private static final double SAME_SURNAME = 0.93;

  /**
   * Given names vary less than surnames between transliterations, and a wrong join costs more than
   * a missed one.
   */
  private static final double SAME_GIVEN_NAME = 0.95;

  /** Letters of a name that is too short to have variants. */
  private static final int SHORT = 3;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private NameMatch() {}

  /** Whether the words of two names with given name and surname are spellings of one. */
  static boolean samePerson(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2) {
      return a.equals(b);
    }
    return similar(last(a), last(b), SAME_SURNAME) && similar(a.get(0), b.get(0), SAME_GIVEN_NAME);
  }

  /**
   * Whether a name of one word is the surname, in some spelling, or the given name of a full one.
   */
  static boolean isPartOf(List<String> bare, List<String> full) {
    return bare.size() == 1
        && full.size() > 1
        && (similar(bare.get(0), last(full), SAME_SURNAME) || bare.get(0).equals(full.get(0)));
  }

  /**
   * Equal for names of a place or body that differ only in article and case, and for all forms of a
   * state's name; capitals and seats of power stay names of their own.
   */
  static String key(String name) {
    return Countries.find(name)
        .filter(m -> m.form() == Countries.Form.NAME || m.form() == Countries.Form.ADJECTIVE)
        .map(m -> "state:" + m.code())
        .orElse(NormalForms.fold(name).replaceFirst("^the ", "").replaceFirst("'s?$", ""));
  }

  /** Short names are spelt alike by chance: theirs must be equal. */
  private static boolean similar(String a, String b, double least) {
    return a.equals(b)
        || (Math.min(a.length(), b.length()) > SHORT
            && Rounding.six(SIMILARITY.apply(a, b)) >= least);
  }

  /** The folded words of a name. */
  static List<String> words(String name) {
    return List.of(NormalForms.fold(name).replaceFirst("'s?$", "").split("[ .]+"));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
