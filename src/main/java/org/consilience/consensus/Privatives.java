package org.consilience.consensus;

import java.util.regex.Pattern;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;

/** Predicatives that deny without a word of denial: "is unknown", "were out of fuel". */
final class Privatives {
  /** Two words may stand between: "is as yet unknown". */
  private static final Pattern PREDICATED =
      Pattern.compile(
          "(?:\\b(?:is|are|was|were|be|been|seems?|remains?|remained)|['’](?:s|re))"
              + "(?: (?!not\\b)\\p{L}+){0,2} (?:out of|"
              + String.join("|", Resources.words(Privatives.class, "privative-words.txt"))
              + ")\\b");

  private Privatives() {}

  /** Whether a clause of the text denies so. */
  static boolean in(String text) {
    return PREDICATED.matcher(NormalForms.fold(text)).find();
  }
}
