package org.consilience.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Spellings that mean the same, made equal. None of these forms is ever published in the place of
 * the text.
 */
public final class NormalForms {
  // Compiled once: every lemma of every claim is folded.
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SINGLE_QUOTES =
      Pattern.compile("[\\u2018\\u2019\\u201B\\u02BC`\\u00B4]");
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\\u201C-\\u201F\\u00AB\\u00BB]");
  private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private NormalForms() {}

  /** Lower case, no diacritics, one kind of quotation mark, hyphen and space. */
  public static String fold(String text) {
    // Most words are plain already, and five patterns cost more than one look at each letter.
    return text.chars().allMatch(NormalForms::isPlain)
        ? text.toLowerCase(Locale.ROOT)
        : folded(text);
  }

  /** Whether a character is one of ASCII that no pattern below touches. */
  private static boolean isPlain(int unit) {
    return unit > ' ' && unit < 0x7F && unit != '`';
  }

  private static String folded(String text) {
    String plain = replaced(MARKS, Normalizer.normalize(text, Normalizer.Form.NFKD), "");
    String single = replaced(SINGLE_QUOTES, plain, "'");
    String quoted = replaced(DOUBLE_QUOTES, single, "\"");
    String hyphened = replaced(HYPHENS, quoted, "-");
    return replaced(SPACES, hyphened, " ").toLowerCase(Locale.ROOT).strip();
  }

  private static String replaced(Pattern pattern, String text, String by) {
    return pattern.matcher(text).replaceAll(by);
  }
}
