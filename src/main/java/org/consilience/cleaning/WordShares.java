package org.consilience.cleaning;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Shares of kinds of words among those of a block, each in [0, 1].
 *
 * @param function function words: a quarter to a half in English prose, near none in lists of names
 * @param lower words that start in lower case and are no function words
 * @param figures words with at least as many digits as letters
 * @param glued several words without the spaces between them
 * @param tooLong tokens longer than words are
 * @param joined parts joined by hyphens, dots, slashes and the like
 * @param foreign words with letters of other scripts than the Latin one
 */
record WordShares(
    double function,
    double lower,
    double figures,
    double glued,
    double tooLong,
    double joined,
    double foreign) {

  /** Longer parts of a token are several words that lost their spaces. */
  private static final int LONGEST_WORD = 24;

  /** Few words of English have as many letters. */
  private static final int LONG_WORD = 15;

  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}{3}\\p{Lu}\\p{Ll}{2}");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern JOINED = Pattern.compile("\\p{L}[-./_&=?+]+[\\p{L}\\d]");
  private static final Pattern FOREIGN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

  /**
   * The shares.
   *
   * @param bare the words among the tokens without the punctuation around them
   */
  static WordShares of(List<String> tokens, List<String> bare) {
    long function = bare.stream().filter(Wording::isFunctionWord).count();
    return new WordShares(
        bare.isEmpty() ? 0 : Math.min(1, (double) function / tokens.size()),
        bare.isEmpty() ? 0 : share(tokens, WordShares::isLower),
        bare.isEmpty() ? 0 : share(tokens, WordShares::isFigure),
        bare.isEmpty() ? 0 : share(tokens, WordShares::isGlued),
        bare.isEmpty() ? 0 : share(tokens, token -> token.length() >= LONG_WORD),
        bare.isEmpty() ? 0 : share(tokens, token -> JOINED.matcher(token).find()),
        bare.isEmpty() ? 0 : share(tokens, token -> FOREIGN.matcher(token).find()));
  }

  private static double share(List<String> tokens, Predicate<String> kind) {
    return (double) tokens.stream().filter(kind).count() / tokens.size();
  }

  private static boolean isLower(String token) {
    return Character.isLowerCase(token.codePointAt(0)) && !Wording.isFunctionWord(token);
  }

  private static boolean isFigure(String token) {
    long digits = token.codePoints().filter(Character::isDigit).count();
    return digits > 0 && digits >= token.codePoints().filter(Character::isLetter).count();
  }

  private static boolean isGlued(String token) {
    return Arrays.stream(PARTS.split(token))
        .anyMatch(part -> part.length() > LONGEST_WORD || INNER_CAPITAL.matcher(part).find());
  }
}
