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
    // Most text is ASCII, and five patterns cost more than one look at each letter.
    return isFolded(text) ? text : isPlain(text) ? spaced(text) : folded(text);
  }

  /** Whether it is a word in small letters, as most lemmas are. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is one of ASCII of which the patterns below touch at most the space. */
  private static boolean isPlain(int unit) {
    return (unit > ' ' && unit < 0x7F && unit != '`') || isSpace(unit);
  }

  private static boolean isSpace(int unit) {
    return unit == ' ' || (unit >= '\t' && unit <= '\r');
  }

  /** What the patterns below make of ASCII. */
  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean now = isSpace(unit);
      if (!now) {
        spaced.append((char) (unit >= 'A' && unit <= 'Z' ? unit + ('a' - 'A') : unit));
      } else if (!space) {
        spaced.append(' ');
      }
      space = now;
    }
    int length = spaced.length();
    return space && length > 0 ? spaced.substring(0, length - 1) : spaced.toString();
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
