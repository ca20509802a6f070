package org.consilience.cleaning;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consilience.text.Resources;

/** The names under which news agencies are credited. */
final class Agencies {

  private static final Map<String, String> NAMES = names();

  /** Longest name first, so that an agency is not taken for another whose name it contains. */
  private static final String ANY =
      NAMES.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])" + ANY + "(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])REUTERS\\b");

  /** The agency in brackets after the place, or before the dash, at the head of a report. */
  private static final Pattern HEAD =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}\\p{N} .,'’/()-]{2,60}?[(,/ -]\\s?("
              + ANY
              + ")\\)?(?:,? [\\p{L}\\d., ]{3,20})?\\s*(?:--?|[–—:])\\s");

  /** The agency after a dash or in brackets at the end of a report. */
  private static final Pattern TAIL =
      Pattern.compile("[.!?\"”’](?:\\s*(?:--?|[–—])\\s*|\\s*[(\\[])(" + ANY + ")[)\\]]?\\.?$");

  private Agencies() {}

  /** The agencies named in a credit, under their usual names, in order. */
  static Set<String> in(String credit) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = NAME.matcher(credit);
    while (matcher.find()) {
      found.add(usual(matcher.group()));
    }
    return found;
  }

  /** The agency that signs a paragraph at its head or tail. */
  static Optional<String> signing(String paragraph) {
    Matcher head = HEAD.matcher(paragraph);
    Matcher tail = TAIL.matcher(paragraph.substring(Math.max(0, paragraph.length() - 60)));
    if (head.lookingAt()) {
      return Optional.of(usual(head.group(1)));
    }
    return tail.find() ? Optional.of(usual(tail.group(1))) : Optional.empty();
  }

  static String usual(String name) {
    return NAMES.getOrDefault(name, name.equals("REUTERS") ? "Reuters" : name);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String line : Resources.lines(Agencies.class, "agencies.txt")) {
      List<String> forms = List.of(line.split(" \\| "));
      forms.forEach(form -> names.put(form.strip(), forms.get(0).strip()));
    }
    return Collections.unmodifiableMap(names);
  }
}
