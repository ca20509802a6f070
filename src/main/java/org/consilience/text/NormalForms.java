package org.consilience.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Spellings that mean the same, made equal. None of these forms is ever published in the place of
 * the text.
 */
public final class NormalForms {
  private NormalForms() {}

  /** Lower case, no diacritics, one kind of quotation mark, hyphen and space. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return plain
        .replaceAll("[\\u2018\\u2019\\u201B\\u02BC`\\u00B4]", "'")
        .replaceAll("[\\u201C-\\u201F\\u00AB\\u00BB]", "\"")
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
