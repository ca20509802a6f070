package org.consilience.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;
import org.consilience.text.StopWords;

/** The forms under which an organisation's name is looked up. */
final class BodyName {
  private static final Set<String> LEGAL_FORMS = Resources.words(BodyName.class, "legal-forms.txt");
  private static final Set<String> TRADES = Resources.words(BodyName.class, "trades.txt");
  private static final Pattern ACRONYM =
      Pattern.compile("(?=(?:.*\\p{Lu}){2})[\\p{Lu}\\p{Ll}&.]{2,8}");

  /** Letters of "US", "UK", "USA". */
  private static final int SHORT_STATE = 3;

  private BodyName() {}

  /** Equal for names that differ in case, article, full stops and legal form only. */
  static String key(String name) {
    List<String> words = stripped(words(name), LEGAL_FORMS);
    String last = words.get(words.size() - 1);
    String singular = last.replaceFirst("s$", "");
    if (words.size() > 1 && TRADES.contains(last) && TRADES.contains(singular)) {
      words.set(words.size() - 1, singular);
    }
    return String.join(" ", words);
  }

  private static List<String> words(String name) {
    String folded = NormalForms.fold(name).replaceFirst("^the ", "").replaceFirst("'s?$", "");
    return List.of(folded.replaceAll("[.,()]", "").replace("&", "and").strip().split(" +"));
  }

  private static List<String> stripped(List<String> words, Set<String> endings) {
    List<String> rest = new ArrayList<>(words);
    while (rest.size() > 1 && endings.contains(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
    return rest;
  }

  /** The name without its trade, if it says one. */
  static Optional<String> withoutTrade(String key) {
    List<String> words = List.of(key.split(" "));
    String rest = String.join(" ", stripped(words, TRADES));
    return rest.equals(key) ? Optional.empty() : Optional.of(rest);
  }

  /** The name without the state before it ("Peruvian navy", "US Treasury"), if there is one. */
  static Optional<String> withoutState(String key) {
    String[] words = key.split(" ");
    for (int n = Math.min(2, words.length - 1); n > 0; n--) {
      List<String> all = List.of(words);
      if (!code(String.join(" ", all.subList(0, n))).isEmpty()) {
        return Optional.of(String.join(" ", all.subList(n, words.length)));
      }
    }
    return Optional.empty();
  }

  /** The code of the state before the name, or empty. */
  static String state(String key) {
    String rest = withoutState(key).orElse(key);
    String before = key.substring(0, key.length() - rest.length()).strip();
    return code(before);
  }

  /** Whether it is no body but a state. */
  static boolean isState(String key) {
    return !code(key).isEmpty();
  }

  /** Folded, "US" is a pronoun, which no name of a body begins with. */
  private static String code(String before) {
    String written = before.length() <= SHORT_STATE ? before.toUpperCase(Locale.ROOT) : before;
    return Countries.find(written).map(Countries.Match::code).orElse("");
  }

  /** Whether it is written as an acronym is: short, with two capitals at least. */
  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches() && name.chars().noneMatch(Character::isWhitespace);
  }

  /** An acronym's letters. */
  static String letters(String acronym) {
    return NormalForms.fold(acronym).replaceAll("[^\\p{L}]", "");
  }

  /** The acronyms that a longer name may have: of all its words, or without the small ones. */
  static Set<String> initials(String name) {
    List<String> words = List.of(NormalForms.fold(name).replaceFirst("^the ", "").split("[ -]+"));
    List<String> telling = words.stream().filter(w -> !StopWords.contains(w)).toList();
    List<String> unformed = stripped(words, LEGAL_FORMS);
    return words.size() < 2
        ? Set.of()
        : Stream.of(words, telling, unformed)
            .map(BodyName::initials)
            .filter(i -> i.length() > 1)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static String initials(List<String> words) {
    return words.stream()
        .filter(w -> !w.isEmpty() && Character.isLetter(w.codePointAt(0)))
        .map(w -> w.substring(0, 1))
        .collect(Collectors.joining());
  }
}
