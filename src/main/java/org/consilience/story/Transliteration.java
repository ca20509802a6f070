package org.consilience.story;

import java.util.List;
import java.util.Map;

/**
 * Whether two spellings may be transliterations of one name: the same letters after the habits of
 * different systems for Cyrillic and Arabic are made equal (BGN/PCGN, ISO 9, and those of the
 * press).
 */
final class Transliteration {
  /** In this order. */
  private static final List<Map.Entry<String, String>> EQUAL =
      List.of(
          Map.entry("shch|sch|stsch|chtch", "sh"),
          Map.entry("tch|tsch", "ch"),
          Map.entry("zh|dzh", "j"),
          Map.entry("dj|dzj", "j"),
          Map.entry("kh", "h"),
          Map.entry("ph", "f"),
          Map.entry("w", "v"),
          Map.entry("ck|q|c(?=[aou]|$)", "k"),
          Map.entry("x", "ks"),
          Map.entry("ou|oo", "u"),
          Map.entry("^(?:ye|je|yo|jo)", "e"),
          Map.entry("(?<=[^aeiou])(?:yo|io)(?=[^aeiou])", "e"),
          Map.entry("ov$|off$|ev$|eff$", "ov"),
          Map.entry("(?:yy|iy|ij|yi|ii|ey|ei|y|i|j)$", "i"),
          Map.entry("ii|yi|iy|y", "i"),
          Map.entry("(\\p{L})\\1+", "$1"));

  /** Shorter names have too few consonants to be told by them. */
  private static final int LONG = 5;

  private Transliteration() {}

  /** Equal for spellings of one name; of use as the key of an index. */
  static String key(String folded) {
    String key = folded.replaceAll("[^\\p{L}]", "");
    for (Map.Entry<String, String> rule : EQUAL) {
      key = key.replaceAll(rule.getKey(), rule.getValue());
    }
    return key;
  }

  /**
   * The consonants of a name between its first letter and its last, which must be equal: a last
   * vowel tells Mario from Maria, one inside only Mohamed from Muhammad.
   */
  static String skeleton(String folded) {
    String key = key(folded);
    if (key.length() < LONG || folded.matches(".*s[eo]n")) {
      return key;
    }
    int last = key.length() - 1;
    return key.charAt(0) + key.substring(1, last).replaceAll("[aeiou]", "") + key.charAt(last);
  }
}
