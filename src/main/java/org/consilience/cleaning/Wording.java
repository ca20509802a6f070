package org.consilience.cleaning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;

/**
 * What can be counted in one block without looking at its neighbours.
 *
 * @param text the block as written; of a very long one the head
 * @param ending its last characters
 * @param folded {@code text} in folded form, for phrase lists
 * @param tokens parts of {@code text} between white space
 * @param words tokens of the whole block
 */
record Wording(String text, String ending, String folded, List<String> tokens, int words) {

  /** UTF-16 units. The shares of a longer block do not change, and every pattern stays cheap. */
  private static final int HEAD = 4_000;

  private static final int TAIL = 40;

  /** Longer parts of a token are several words that lost their spaces. */
  private static final int LONGEST_WORD = 24;

  /** Shorter lines with figures are counters beside links. */
  private static final int ROW_TOKENS = 3;

  private static final double ROW_FIGURES = 0.25;

  private static final Set<String> FUNCTION_WORDS =
      Resources.words(Wording.class, "function-words.txt");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://|www\\.)\\S+|(?<![@\\p{L}\\d])[\\p{L}\\d-]{2,}\\.(?:"
              + String.join("|", Resources.words(Wording.class, "domains.txt"))
              + ")(?![a-z]{1,2}\\b)");

  private static final Pattern WORD_EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}]+|['’]s$|[^\\p{L}\\p{N}]+$");

  /** A mark that ends a sentence, and whatever closes around it. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…。！？][\"'”’»)\\]\\s]*(?:\\[\\d+\\])?$");

  /** A quotation that closes the paragraph; in British setting its full stop may be left out. */
  private static final Pattern QUOTE_END = Pattern.compile("[\\p{L}\\p{N},][\"”’»]$");

  private static final Pattern CUT = Pattern.compile("(?:\\.{3}|…|\\[(?:\\.{3}|…)\\])$");

  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}{3}\\p{Lu}\\p{Ll}{2}");

  static Wording of(String block) {
    String head = block.substring(0, Math.min(HEAD, block.length()));
    List<String> tokens = Arrays.asList(SPACES.split(head.strip()));
    long words = SPACES.splitAsStream(block).filter(Wording::isWord).count();
    String ending = block.substring(Math.max(0, block.length() - TAIL));
    return new Wording(head, ending, NormalForms.fold(head), tokens, (int) words);
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  private static boolean isWord(String token) {
    return token.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The words in lower case without the punctuation around them. */
  List<String> bareWords() {
    return tokens.stream()
        .filter(Wording::isWord)
        .map(token -> token.substring(0, Math.min(60, token.length())))
        .map(token -> WORD_EDGES.matcher(token).replaceAll("").toLowerCase(Locale.ROOT))
        .toList();
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(ending).find() && !CUT.matcher(ending).find();
  }

  boolean endsInQuote() {
    return QUOTE_END.matcher(ending).find()
        && text.chars().limit(text.length() - 1L).anyMatch(c -> "\"“‘«".indexOf(c) >= 0);
  }

  boolean endsInColon() {
    return ending.endsWith(":");
  }

  boolean opensQuote() {
    return "\"“‘«".indexOf(text.charAt(0)) >= 0;
  }

  boolean startsUpper() {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .noneMatch(Character::isLowerCase);
  }

  /** Share of function words: a quarter to a half in English prose, near none in lists of names. */
  double stopShare() {
    return share(bareWords().stream().filter(FUNCTION_WORDS::contains).count());
  }

  /** Share of words that start in lower case and are no function words. */
  double lowerShare() {
    return share(
        tokens.stream()
            .filter(token -> Character.isLowerCase(token.codePointAt(0)))
            .filter(token -> !FUNCTION_WORDS.contains(token))
            .count());
  }

  /** Share of figures: words with at least as many digits as letters. */
  double digitShare() {
    return share(tokens.stream().filter(Wording::isFigure).count());
  }

  private static boolean isFigure(String token) {
    long digits = token.codePoints().filter(Character::isDigit).count();
    return digits > 0 && digits >= token.codePoints().filter(Character::isLetter).count();
  }

  /**
   * A row of scores, prices or results: several figures among few words. A date has several figures
   * too and is none.
   */
  boolean isTableRow() {
    return tokens.size() >= ROW_TOKENS
        && digitShare() >= ROW_FIGURES
        && digitShare() * tokens.size() >= 2
        && !DateLine.matches(text);
  }

  /** Number of web addresses, also of those glued to one another. */
  int addresses() {
    Matcher matcher = ADDRESS.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** Share of words that are several words without the spaces between them. */
  double gluedShare() {
    return share(tokens.stream().filter(Wording::isGlued).count());
  }

  private static boolean isGlued(String token) {
    return Arrays.stream(token.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .anyMatch(p -> p.length() > LONGEST_WORD || INNER_CAPITAL.matcher(p).find());
  }

  private double share(long count) {
    return words == 0 ? 0 : Math.min(1, (double) count / tokens.size());
  }
}
