package org.consilience.cleaning;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;

/** What can be counted in one block without looking at its neighbours; each counted once. */
final class Wording {

  /** UTF-16 units. The shares of a longer block do not change, and every pattern stays cheap. */
  private static final int HEAD = 4_000;

  private static final int TAIL = 40;

  /** Shorter lines with figures are counters beside links. */
  private static final int ROW_TOKENS = 3;

  /** Characters of a word in Chinese, Japanese or Thai, by and large. */
  private static final int SIGNS_A_WORD = 2;

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

  private final String text;
  private final String ending;
  private final String folded;
  private final List<String> tokens;
  private final int words;
  private final List<String> bareWords;
  private final Set<String> stems;
  private final Set<String> names;
  private final WordShares shares;
  private final int addresses;
  private final boolean tableRow;

  private Wording(String block) {
    text = block.substring(0, Math.min(HEAD, block.length()));
    ending = block.substring(Math.max(0, block.length() - TAIL));
    folded = NormalForms.fold(text);
    tokens = List.of(SPACES.split(text.strip()));
    words = count(block);
    bareWords = bareWords(tokens);
    stems = SharedWords.stems(bareWords);
    names = SharedWords.names(tokens);
    shares = WordShares.of(tokens, bareWords);
    addresses = countAddresses(text);
    tableRow = countTableRow();
  }

  static Wording of(String block) {
    return new Wording(block);
  }

  /** The block as written; of a very long one the head. */
  String text() {
    return text;
  }

  /** Its last characters. */
  String ending() {
    return ending;
  }

  /** The text in folded form, for phrase lists. */
  String folded() {
    return folded;
  }

  /** Parts of the text between white space. */
  List<String> tokens() {
    return tokens;
  }

  /** Tokens of the whole block. */
  int words() {
    return words;
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /** Words of a block, where nothing else of it is asked for. */
  static int count(String block) {
    return SPACES.splitAsStream(block).mapToInt(Wording::words).sum();
  }

  /** Words of a token: one, or as many as scripts without spaces have in so many signs. */
  private static int words(String token) {
    long signs = token.codePoints().filter(Wording::isUnspaced).count();
    return isWord(token) ? (int) Math.max(1, signs / SIGNS_A_WORD) : 0;
  }

  private static boolean isUnspaced(int c) {
    UnicodeScript script = c < 0x0E00 ? UnicodeScript.COMMON : UnicodeScript.of(c);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, THAI -> true;
      default -> false;
    };
  }

  private static boolean isWord(String token) {
    return token.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The words in lower case without the punctuation around them. */
  List<String> bareWords() {
    return bareWords;
  }

  /** What its longer words begin with, function words left out. */
  Set<String> stems() {
    return stems;
  }

  /** Its capitalised words inside sentences, in lower case. */
  Set<String> names() {
    return names;
  }

  private static List<String> bareWords(List<String> tokens) {
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

  /** Shares of kinds of words. */
  WordShares shares() {
    return shares;
  }

  /**
   * A row of scores, prices or results: several figures among few words. A date has several figures
   * too and is none.
   */
  boolean isTableRow() {
    return tableRow;
  }

  private boolean countTableRow() {
    return tokens.size() >= ROW_TOKENS
        && shares.figures() >= ROW_FIGURES
        && shares.figures() * tokens.size() >= 2
        && !DateLine.matches(text);
  }

  /** Number of web addresses, also of those glued to one another. */
  int addresses() {
    return addresses;
  }

  private static int countAddresses(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
