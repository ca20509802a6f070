package org.consilience.language;

import java.util.List;
import java.util.regex.Pattern;
import org.consilience.text.Resources;

/**
 * A kind of place where a tokeniser parts what belongs together, and its output was then taken for
 * text: "11. 1 points", "a. m.", "Ann ’ s", "a 32 - year - old", "“ Yes, ” she said".
 */
enum Joint {
  /** Hyphens: "anti - piracy"; two together were a dash and stay one. */
  HYPHEN(
      List.of(
          "(?<=\\p{Ll}) - \\p{Ll}{1,20} - (?=\\p{Ll})",
          "(?:(?<=\\d)|\\b(?:%s)) - (?:%s)\\b"
              .formatted(
                  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
                  "second|minute|hour|day|week|month|year|mile|foot|inch|metre|meter|pound|ton"),
          "\\b(?:%s) - (?=\\p{L})".formatted(words("bound-prefixes.txt"))),
      "(?<=\\p{L})-(?=\\p{L})",
      List.of(
          "- -",
          "(?<=[\\p{L}\\d]) - (?=\\p{Ll})(?!(?:%s)\\b(?! -))"
              .formatted(words("dash-followers.txt")),
          "(?<=(?<!\\p{L})\\p{Lu}\\p{L}{0,20}) - (?=[\\p{Lu}\\d])(?<!^[\\p{Lu} ,.]{4,40} - )",
          "(?<=\\b(?:%s)) - (?=[\\p{Lu}\\d])".formatted(words("bound-prefixes.txt")),
          "(?<=(?<!\\d)\\d{1,3}) - (?=\\p{Lu})",
          "(?<=\\p{Lu}\\.) - (?=\\p{Ll})",
          "(?<=\\d) [-/] (?=\\d)",
          "(?<=\\d - \\p{Ll}{2,20}) - (?=\\d)")),

  /** Marks inside figures: decimals, thousands, times of day. */
  FIGURE(
      List.of("(?<=\\d), 000\\b", "\\p{Sc}\\d{1,3}\\. \\d", "\\b\\d{1,2}: \\d\\d\\b"),
      "(?<=\\d)(?:[.:]\\d|,\\d{3})",
      List.of(
          "(?<=(?<!\\d)\\d{1,3})\\. (?=\\d{1,3}(?![\\d,]))",
          "(?<=[( ])\\. (?=\\d)",
          "(?<=\\d): (?=\\d\\d\\b)",
          "(?<![\\d.,:])(?=\\d)(?<!%s)(?:%s|%s)(?!\\d|,? (?:and|or) \\d)"
              .formatted(
                  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.? ",
                  "\\d{1,3}(?:, \\d{3}){0,3}, 000",
                  "(?:(?<![,-] )\\d{1,3}|(?<=, )\\d)(?:, \\d{3}){1,4}"))),

  /** Full stops between single letters and in web addresses. */
  LETTER(
      List.of("(?<=\\d) ?[ap]\\. m\\.", "(?<=\\p{L})\\. (?:com|org|net)\\b"),
      "(?<![\\p{L}\\d])\\p{L}\\.\\p{L}\\.|\\p{L}\\.(?:com|org|net)\\b",
      List.of(
          "(?<![\\p{L}\\d'\u2019&.-])\\p{L}\\.(?: \\p{L}\\.){1,4}",
          "(?<=[\\p{L}\\d])\\. (?=(?:com|org|net|gov|edu)\\b)",
          "(?<=\\p{L})\\. co\\. uk\\b",
          "\\bwww\\. (?=\\p{L})")),

  /** Apostrophes, and single marks of quotation. */
  APOSTROPHE(
      List.of("(?<=\\p{L}) ['\u2019] (?:s|t|re|ve|ll|d|m)\\b"),
      "(?<=\\p{L})\u2019(?=\\p{L})",
      List.of(
          "(?<=\\p{L}) ['\u2018\u2019] (?=(?:s|t|re|ve|ll|d|m)\\b)",
          "(?<=\\b[ODL]) \u2019 (?=\\p{Lu})",
          "(?<=[\\p{L}\\d,.!?]) (?=\u2019 (?!\\d0s))",
          "\u2018 ")),

  /** Double marks of quotation; which blank is theirs hangs on what is open. */
  QUOTE(
      List.of("(?<=[,.!?]) [\"\u201D](?: |$)", "\u201C (?=\\p{L})"),
      "(?<=[,.!?])[\"\u201D](?=\\s|$)|\u201C(?=\\p{L})",
      List.of());

  /** Hardly ever found where no tokeniser was. */
  private final Pattern sure;

  /** Left as written by authors, never by such a tokeniser. */
  private final Pattern whole;

  private final List<Pattern> zones;

  Joint(List<String> sure, String whole, List<String> zones) {
    this.sure = Pattern.compile(String.join("|", sure), Pattern.MULTILINE);
    this.whole = Pattern.compile(whole, Pattern.MULTILINE);
    this.zones = zones.stream().map(Pattern::compile).toList();
  }

  private static String words(String resource) {
    return String.join("|", Resources.words(Joint.class, resource));
  }

  /** How often it is surely parted in a text. */
  long parted(String text) {
    return sure.matcher(text).results().count();
  }

  /** How often it is as authors write it. */
  long whole(String text) {
    return whole.matcher(text).results().count();
  }

  /** Stretches of a text so spaced whose blanks do not belong. */
  List<Pattern> zones() {
    return zones;
  }
}
