package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Spam out of the public lists of spammers' addresses, terms and comment templates. */
final class SpamLists implements Spam {

  private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)\\}");

  private final List<String> domains;
  private final List<String> terms;
  private final List<String> templates;

  private SpamLists(List<String> domains, List<String> terms, List<String> templates) {
    this.domains = domains;
    this.terms = terms;
    this.templates = templates;
  }

  static SpamLists read(Path folder) throws IOException {
    return new SpamLists(
        lines(folder, "spammers"), lines(folder, "blacklist"), lines(folder, "constructs"));
  }

  @Override
  public String block(SplittableRandom chance) {
    return switch (chance.nextInt(4)) {
      case 0 -> run(chance, domains, 6, 16, " ");
      case 1 -> run(chance, terms, 8, 24, chance.nextBoolean() ? " " : ", ");
      case 2 -> run(chance, terms, 6, 14, "");
      default -> comment(chance);
    };
  }

  private static String run(
      SplittableRandom chance, List<String> entries, int least, int most, String separator) {
    List<String> parts = new ArrayList<>();
    int count = chance.nextInt(least, most);
    for (int i = 0; i < count; i++) {
      parts.add(entries.get(chance.nextInt(entries.size())).strip());
    }
    return String.join(separator, parts);
  }

  private String comment(SplittableRandom chance) {
    StringBuilder comment = new StringBuilder();
    int at = chance.nextInt(templates.size());
    while (comment.length() < 120) {
      comment.append(spun(templates.get(at++ % templates.size()), chance)).append(' ');
    }
    return comment.toString().replaceAll("[{}|]+", " ").replaceAll("\\s+", " ").strip();
  }

  private static String spun(String template, SplittableRandom chance) {
    String text = template;
    Matcher matcher = CHOICE.matcher(text);
    while (matcher.find()) {
      String[] choices = matcher.group(1).split("\\|", -1);
      String chosen = choices[chance.nextInt(choices.length)];
      text = text.substring(0, matcher.start()) + chosen + text.substring(matcher.end());
      matcher = CHOICE.matcher(text);
    }
    return text;
  }

  private static List<String> lines(Path folder, String name) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".txt.even-lines.gz")))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
