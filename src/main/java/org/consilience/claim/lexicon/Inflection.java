package org.consilience.claim.lexicon;

import java.util.Map;
import org.consilience.text.Resources;

/** Finite forms of English verbs in the third person. */
public final class Inflection {
  private static final Map<String, String> IRREGULAR =
      Resources.table(Inflection.class, "irregular-pasts.tsv");

  private Inflection() {}

  public static String past(String lemma, boolean plural) {
    if (lemma.equals("be")) {
      return plural ? "were" : "was";
    }
    String irregular = IRREGULAR.get(lemma);
    return irregular == null ? regular(lemma) : irregular;
  }

  private static String regular(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    // One syllable that ends in one vowel and one consonant doubles it: "stop", not "wait".
    return lemma.matches("[^aeiou]*[aeiou][^aeiouwxy]")
        ? lemma + lemma.charAt(lemma.length() - 1) + "ed"
        : lemma + "ed";
  }

  public static String present(String lemma, boolean plural) {
    return switch (lemma) {
      case "be" -> plural ? "are" : "is";
      case "have" -> plural ? "have" : "has";
      default -> plural ? lemma : singular(lemma);
    };
  }

  private static String singular(String lemma) {
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma.matches(".*(s|x|z|ch|sh|o)") ? lemma + "es" : lemma + "s";
  }
}
