package org.consilience.consensus;

import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.Value;
import org.consilience.text.NormalForms;

/**
 * What a number counts beyond its unit. So much a year is no sum, and two more are no total: they
 * answer other questions than the sum and the total do.
 */
final class Counted {
  /** "$22 million per season", "3.8 yards a run". */
  private static final Pattern RATE =
      Pattern.compile(
          "^(?:[\\s\\p{Pd}]+\\p{L}+)?\\s+(?:per|each|every)\\s+\\p{L}+.*", Pattern.DOTALL);

  private static final Pattern MORE =
      Pattern.compile("^\\s+(?:more|others?|additional|further)\\b.*", Pattern.DOTALL);

  /** "Three or four". */
  private static final Pattern EITHER = Pattern.compile("^ or \\p{L}+\\b.*", Pattern.DOTALL);

  private static final Pattern PART =
      Pattern.compile(
          ".*\\b(?:another|other|further|additional|last|final|next|first|remaining)\\s+$",
          Pattern.DOTALL);

  /** "Will last two weeks" counts all of them. */
  private static final Pattern LASTING =
      Pattern.compile(".*(?<!\\b(?:the|its|his|her|their|my|our|['’]s) )last\\s+$", Pattern.DOTALL);

  /** "Three of the 16 games" counts three; the games are what they are taken of. */
  private static final Pattern WHOLE =
      Pattern.compile(
          ".*\\b(?:\\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|many|all|none)"
              + " (?:out )?of (?:(?:the|its|his|her|their|our) )?(?:\\S+['’]s? )?$",
          Pattern.DOTALL);

  /** Marks what counts a part: which part, nothing says. */
  static final String OF_PART = "{part}";

  private static final String SECONDS = "s";

  /** "Five percent more" is all of it. */
  private static final String PERCENT = "%";

  private Counted() {}

  /** The value's unit, marked where the number is a rate or counts a part. */
  static String measure(Claim claim, Value value) {
    String text = NormalForms.fold(claim.getText());
    String number = NormalForms.fold(value.getText());
    int at = text.indexOf(number);
    if (at < 0 || PERCENT.equals(value.getUnit())) {
      return String.valueOf(value.getUnit());
    }
    String before = text.substring(0, at);
    String after = text.substring(at + number.length());
    if (RATE.matcher(after).matches()) {
      return value.getUnit() + "{rate}";
    }
    if (WHOLE.matcher(before).matches()) {
      return value.getUnit() + "{whole}";
    }
    boolean lasting = SECONDS.equals(value.getUnit()) && LASTING.matcher(before).matches();
    boolean part = !lasting && PART.matcher(before).matches() || MORE.matcher(after).matches();
    return value.getUnit() + (part ? OF_PART : EITHER.matcher(after).matches() ? "{either}" : "");
  }
}
