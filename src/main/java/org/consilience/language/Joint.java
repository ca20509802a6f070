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
          " - (?=\\p{Ll}{1,20} - \\p{Ll})(?<=\\p{Ll} - )",
          " - (?=(?:%s)\\b)(?<=(?:\\d|\\b(?:%s)) - )"
              .formatted(
                  "second|minute|hour|day|week|month|year|mile|foot|inch|metre|meter|pound|ton",
                  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"),
          " - (?=\\p{L})(?<=\\b(?:%s) - )".formatted(words("bound-prefixes.txt"))),
      "-(?=\\p{L})(?<=\\p{L}-)",
      List.of(
          "- -",
          " - (?=\\p{Ll})(?<=[\\p{L}\\d] - )(?!(?:%s)\\b(?! -))"
              .formatted(words("dash-followers.txt")),
          " - (?=[\\p{Lu}\\d])(?<=(?<!\\p{L})\\p{Lu}\\p{L}{0,20} - )(?<!^[\\p{Lu} ,.]{4,40} - )",
          " - (?=[\\p{Lu}\\d])(?<=\\b(?:%s) - )".formatted(words("bound-prefixes.txt")),
          " - (?=\\p{Lu})(?<=(?<!\\d)\\d{1,3} - )",
          " - (?=\\p{Ll})(?<=\\p{Lu}\\. - )",
          " [-/] (?=\\d)(?<=\\d . )",
          " - (?=\\d)(?<=\\d - \\p{Ll}{2,20} - )")),

  /** Marks inside figures: decimals, thousands, times of day. */
  FIGURE(
      List.of(
          ", 000\\b(?<=\\d, 000)", "\\p{Sc}\\d{1,3}\\. \\d", ": \\d\\d\\b(?<=\\b\\d{1,2}: \\d\\d)"),
      "[.:,](?=\\d)(?<=\\d[.:]|\\d,(?=\\d{3}))",
      List.of(
          "\\. (?=\\d{1,3}(?![\\d,]))(?<=(?<!\\d)\\d{1,3}\\. )",
          "\\. (?=\\d)(?<=[( ]\\. )",
          ": (?=\\d\\d\\b)(?<=\\d: )",
          "(?=\\d)(?<![\\d.,:])(?<!%s)(?:%s|%s)(?!\\d|,? (?:and|or) \\d)"
              .formatted(
                  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.? ",
                  "\\d{1,3}(?:, \\d{3}){0,3}, 000",
                  "(?:(?<![,-] )\\d{1,3}|(?<=, )\\d)(?:, \\d{3}){1,4}"))),

  /** Full stops between single letters and in web addresses. */
  LETTER(
      List.of("[ap]\\. m\\.(?<=\\d ?..{4})", "\\. (?:com|org|net)\\b(?<=\\p{L}\\. \\p{L}{3})"),
      "(?<![\\p{L}\\d])\\p{L}\\.\\p{L}\\.|\\.(?:com|org|net)\\b",
      List.of(
          "(?<![\\p{L}\\d'\u2019&.-])\\p{L}\\.(?: \\p{L}\\.){1,4}",
          "\\. (?=(?:com|org|net|gov|edu)\\b)(?<=[\\p{L}\\d]\\. )",
          "\\. co\\. uk\\b",
          "\\. (?=\\p{L})(?<=\\bwww\\. )")),

  /** Apostrophes, and single marks of quotation. */
  APOSTROPHE(
      List.of(" ['\u2019] (?=(?:s|t|re|ve|ll|d|m)\\b)(?<=\\p{L} . )"),
      "\u2019(?=\\p{L})(?<=\\p{L}\u2019)",
      List.of(
          " ['\u2018\u2019] (?=(?:s|t|re|ve|ll|d|m)\\b)(?<=\\p{L} . )",
          " \u2019 (?=\\p{Lu})(?<=\\b[ODL] . )",
          " (?=\u2019 (?!\\d0s))(?<=[\\p{L}\\d,.!?] )",
          "\u2018 ")),

  /** Double marks of quotation; which blank is theirs hangs on what is open. */
  QUOTE(
      List.of(" [\"\u201D](?= |$)(?<=[,.!?] .)", "\u201C (?=\\p{L})"),
      "[\"\u201D](?=\\s|$)(?<=[,.!?].)|\u201C(?=\\p{L})",
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
