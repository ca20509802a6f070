package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.consilience.text.Resources;

/** Spam out of the project's own words: comments, runs of terms, glued terms, made-up addresses. */
final class SpamMill implements Spam {

  private static final List<String> COMMENTS =
      Resources.lines(SpamMill.class, "planted/comment-spam.txt");
  private static final List<String> TERMS =
      Resources.lines(SpamMill.class, "planted/spam-terms.txt");
  private static final List<String> GLUES =
      List.of(" ", " ", " ", "", "-", "/", ".html ", ", ", "-", ".asp ", "?id=", "");
  private static final List<String> ENDINGS =
      List.of(".com", ".ru", ".info", ".xyz", ".online", ".co.uk", ".net", ".biz", "");

  private static final List<String> ALPHABETS =
      List.of(
          "абвгдежзиклмнопрстуфчшя",
          "ابتدرسعقلمنوي",
          "アイウカキクサシタナノマラリン",
          "中大文日本国新闻博彩",
          "aâbcçdeéêfgğhıiíjklmnñoöpqrsştuüvyzžšč");

  @Override
  public String block(SplittableRandom chance) {
    return switch (chance.nextInt(8)) {
      case 0, 6, 7 -> comment(chance); // the kind that reads like prose
      case 1 -> many(chance, " ", false);
      case 2 -> many(chance, chance.nextBoolean() ? ", " : " | ", chance.nextBoolean());
      case 3 -> many(chance, "", true);
      case 4 -> soup(chance);
      default -> addresses(chance);
    };
  }

  /** A remark of a reader who has not read what it stands under. */
  static String comment(SplittableRandom chance) {
    List<String> sentences = new ArrayList<>();
    int count = chance.nextInt(1, 5);
    for (int i = 0; i < count; i++) {
      sentences.add(COMMENTS.get(chance.nextInt(COMMENTS.size())));
    }
    String comment = String.join(" ", sentences);
    return chance.nextBoolean() ? comment : cut(comment, chance);
  }

  /** Machines that spin comments lose words at the seams. */
  private static String cut(String comment, SplittableRandom chance) {
    List<String> words = new ArrayList<>(List.of(comment.split(" ")));
    int seams = chance.nextInt(1, 4);
    for (int i = 0; i < seams && words.size() > 16; i++) {
      int at = chance.nextInt(words.size() - 5);
      words.subList(at, at + chance.nextInt(2, 6)).clear();
    }
    return String.join(" ", words);
  }

  private static String many(SplittableRandom chance, String separator, boolean capitals) {
    List<String> parts = new ArrayList<>();
    int count = chance.nextInt(6, 20);
    for (int i = 0; i < count; i++) {
      String term = TERMS.get(chance.nextInt(TERMS.size()));
      parts.add(
          capitals ? term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1) : term);
    }
    return String.join(separator, parts);
  }

  /** Ends of addresses, terms and made-up words, glued here and there. */
  private static String soup(SplittableRandom chance) {
    StringBuilder soup = new StringBuilder();
    int count = chance.nextInt(8, 20);
    for (int i = 0; i < count; i++) {
      String term = chance.nextBoolean() ? TERMS.get(chance.nextInt(TERMS.size())) : word(chance);
      soup.append(GLUES.get(chance.nextInt(GLUES.size()))).append(term);
    }
    return soup.toString().strip();
  }

  private static String addresses(SplittableRandom chance) {
    List<String> parts = new ArrayList<>();
    int count = chance.nextInt(5, 16);
    for (int i = 0; i < count; i++) {
      parts.add(
          word(chance)
              + (chance.nextBoolean() ? "-" : "")
              + word(chance)
              + ENDINGS.get(chance.nextInt(ENDINGS.size())));
    }
    return String.join(" ", parts);
  }

  /** A made-up word; spam is of all languages, so one in four is of other letters. */
  private static String word(SplittableRandom chance) {
    if (chance.nextInt(4) == 0) {
      return foreign(chance);
    }
    StringBuilder word = new StringBuilder();
    int syllables = chance.nextInt(1, 4);
    for (int i = 0; i < syllables; i++) {
      word.append("bcdfghklmnprstvz".charAt(chance.nextInt(16)))
          .append("aeiou".charAt(chance.nextInt(5)));
    }
    return word.append("nrsxk".charAt(chance.nextInt(5))).toString();
  }

  private static String foreign(SplittableRandom chance) {
    String alphabet = ALPHABETS.get(chance.nextInt(ALPHABETS.size()));
    StringBuilder word = new StringBuilder();
    for (int k = chance.nextInt(3, 11); k > 0; k--) {
      word.append(alphabet.charAt(chance.nextInt(alphabet.length())));
    }
    return word.toString();
  }
}
