package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.text.Resources;
import org.consilience.text.StopWords;

/**
 * Rewrites a text as machines do that hide where they have it from: words replaced by others, some
 * of them wrong, sentences swapped, phrases moved to the front, genitives turned round.
 */
final class Spinner {
  private static final Map<String, String> SYNONYMS =
      Resources.table(Spinner.class, "lineage/synonyms.tsv");

  /** Words that a bad spinner takes for a word that it does not know. */
  private static final List<String> ANY =
      SYNONYMS.values().stream().map(v -> v.split("\\|")[0]).distinct().toList();

  private static final Pattern LOWER_CASE =
      Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}{4,}(?![\\p{L}'’-])");
  private static final Pattern QUOTATION = Pattern.compile("“[^”]*”|\"[^\"]*\"");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
  private static final Pattern TRAILING_PHRASE =
      Pattern.compile("^(\\p{Lu}[^,“”]{30,}) ((?:on|in|after|during) [^,“”.]{4,30})\\.$");
  private static final Pattern GENITIVE =
      Pattern.compile("\\bthe (\\p{Ll}{4,}) of the (\\p{Ll}{4,})\\b");

  /** Share of swapped neighbours among the sentences of a paragraph. */
  private static final double SWAPPED = 0.2;

  /** Share of sentences whose last phrase goes to the front, where there is one. */
  private static final double FRONTED = 0.5;

  private final SplittableRandom chance;
  private final double replaced;

  /**
   * A spinner.
   *
   * @param seed of its chance: same seed, same text
   * @param replaced share of the content words that it replaces, from 0 to 1
   */
  Spinner(long seed, double replaced) {
    this.chance = new SplittableRandom(seed);
    this.replaced = replaced;
  }

  List<String> spin(List<String> paragraphs) {
    return paragraphs.stream().map(this::spin).toList();
  }

  private String spin(String paragraph) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCE.split(paragraph)) {
      sentences.add(outsideQuotations(turned(sentence)));
    }
    for (int i = 0; i + 1 < sentences.size(); i++) {
      if (chance.nextDouble() < SWAPPED) {
        sentences.add(i, sentences.remove(i + 1));
      }
    }
    return String.join(" ", sentences);
  }

  private String turned(String sentence) {
    String turned = GENITIVE.matcher(sentence).replaceAll("the $2's $1");
    Matcher trailing = TRAILING_PHRASE.matcher(turned);
    return trailing.find() && chance.nextDouble() < FRONTED
        ? capital(trailing.group(2)) + ", " + trailing.group(1) + "."
        : turned;
  }

  /** Every second quotation is spun like the rest, as machines do, the others stay. */
  private String outsideQuotations(String sentence) {
    StringBuilder spun = new StringBuilder();
    Matcher quotation = QUOTATION.matcher(sentence);
    int from = 0;
    while (quotation.find()) {
      spun.append(words(sentence.substring(from, quotation.start())));
      String words = quotation.group();
      spun.append(chance.nextBoolean() ? words(words) : words);
      from = quotation.end();
    }
    return spun.append(words(sentence.substring(from))).toString();
  }

  private String words(String text) {
    return LOWER_CASE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(word(m.group())));
  }

  private String word(String word) {
    if (StopWords.contains(word) || chance.nextDouble() >= replaced) {
      return word;
    }
    String[] synonyms = SYNONYMS.getOrDefault(word, any()).split("\\|");
    return synonyms[chance.nextInt(synonyms.length)];
  }

  private String any() {
    return ANY.get(chance.nextInt(ANY.size()));
  }

  private static String capital(String phrase) {
    return phrase.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + phrase.substring(1);
  }
}
