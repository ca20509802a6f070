package org.consilience.consensus;

import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.Value;
import org.consilience.text.NormalForms;

/** Words that deny, and how far a denial reaches. */
final class Negators {
  private static final String WORDS =
      "\\b(?:not|no|never|nothing|nobody|none|neither|nor|without|cannot)\\b|n['’]t\\b";

  /**
   * What denies nothing: "nothing less than war" is war, "improve it, not weaken it" is to improve
   * it, "not until noon" is at noon, and what "has never been higher" is at its highest.
   */
  private static final Pattern IDLE =
      Pattern.compile(
          "\\b(?:nothing|no|none|not) (?:(?:less|other) than|only|just|merely)\\b"
              + "|(?:,|-{1,2}|\\s-) ?(?:and )?not\\b"
              + "|\\b(?:never|no one|nobody|none|nothing)(?: (?:ha[sd]|have|is|are|was|were|been)){1,2}"
              + " (?:more|less|better|worse|(?!(?:ov|und|aft|oth|eag|clev|sob|prop|ten?d|bitt)er)\\p{Ll}{2,}er)\\b"
              + "|(?:\\bnot\\b|n['’]t\\b)(?=[^.;]*\\b(?:until|till|unless)\\b)");

  private static final Pattern NEGATOR = Pattern.compile(WORDS);

  /** Up to three words may stand between: "did not last for quite two hours". */
  private static final Pattern NEAR =
      Pattern.compile(
          "(?:" + WORDS + ")(?! (?:only|just|merely))(?:\\s+[^\\s,;.]+){0,3}\\s*$", Pattern.DOTALL);

  private Negators() {}

  /** Whether some word of a text denies. */
  static boolean in(String text) {
    return NEGATOR.matcher(IDLE.matcher(NormalForms.fold(text)).replaceAll(" ")).find();
  }

  /** Whether all that a text seems to deny it does not. */
  static boolean areIdle(String text) {
    return IDLE.matcher(NormalForms.fold(text)).find() && !in(text);
  }

  /**
   * Whether a negative claim denies its number: "did not last two hours" does, "nobody was hurt in
   * the two blasts" does not. A denial without a word of its own denies all of its claim.
   */
  static boolean reach(Claim claim, Value value) {
    String text = NormalForms.fold(claim.getText());
    int at = text.indexOf(NormalForms.fold(value.getText()));
    return at < 0 || !in(claim.getText()) || NEAR.matcher(text.substring(0, at)).find();
  }
}
