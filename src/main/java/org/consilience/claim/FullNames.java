package org.consilience.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;

/**
 * The full name of a person whom a mention calls by the surname alone, where the mentions of the
 * document do not tell: read off the words before the surname elsewhere, of which one must be a
 * given name.
 */
final class FullNames {
  /** Tokens of given names and initials before a surname. */
  private static final int MOST = 3;

  private static final Pattern CLITIC = Pattern.compile("^s (?=\\p{Lu})");

  /** Letters that stand for an office; initials have full stops. */
  private static final Pattern OFFICE = Pattern.compile("\\p{Lu}{3,4}");

  private final Reading reading;
  private final Map<String, String> known = new HashMap<>();

  FullNames(Reading reading) {
    this.reading = reading;
  }

  /** A name, with its given names where the document tells one person's. */
  String of(String whole) {
    // A tokenised source parts "Falk \u2019 s Ann Smith", and the tagger takes the "s" for a name.
    String name = CLITIC.matcher(whole).replaceFirst("");
    String surname = untitled(name);
    String first = surname.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean bare = surname.indexOf(' ') < 0 || name.contains(" - ");
    String full =
        bare
            ? known.computeIfAbsent(surname, n -> find(n, first))
            : known.computeIfAbsent(name, this::ending);
    return full.equals(surname) ? name : full;
  }

  /** "CFO Smith", "Coach Smith": what somebody is before one word of a name. */
  private static String untitled(String name) {
    String[] words = name.split(" ");
    boolean titled = words.length == 2 && (OFFICE.matcher(words[0]).matches() || isRole(name));
    return titled ? words[1] : name;
  }

  /** "Van der Falk": a surname of several words, where the text first gives the whole name. */
  private String ending(String surname) {
    List<String> names = people(n -> n.equals(surname) || n.endsWith(" " + surname));
    boolean whole = names.size() == 2 && names.get(1).equals(surname) || names.size() == 1;
    return whole && !isRole(names.get(0)) ? names.get(0) : surname;
  }

  /** The different names of people that are wanted, in the order of the text. */
  private List<String> people(Predicate<String> wanted) {
    return reading
        .mentions()
        .filter(m -> m.getType().equals("PERSON"))
        .map(Mention::getName)
        .filter(wanted)
        .distinct()
        .toList();
  }

  /** "Coach Ann Smith". */
  private static boolean isRole(String name) {
    return Lexicon.ROLE_NOUNS.contains(name.split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  private String find(String surname, String first) {
    return Lexicon.GIVEN_NAMES.containsKey(first) ? surnameFirst(surname) : surnameLast(surname);
  }

  private String surnameLast(String surname) {
    String[] words = surname.split(" ");
    Set<String> found = new TreeSet<>();
    for (Tree tree : reading.trees()) {
      for (int i = 1; i + words.length <= tree.size(); i++) {
        if (isAt(tree, i, words)) {
          given(tree, i).ifPresent(given -> found.add(given + " " + surname));
        }
      }
    }
    return single(found).orElseGet(() -> surnameFirst(surname));
  }

  /** "Falk" of "Falk Anna", where the surname comes first. */
  private String surnameFirst(String surname) {
    List<String> names = people(n -> n.startsWith(surname + " "));
    return names.size() == 1 ? names.get(0) : surname;
  }

  /** One wording, or the shortest of several for one given name: "Ann Smith", "Ann B. Smith". */
  private static Optional<String> single(Set<String> found) {
    long people = found.stream().map(n -> n.split(" ", 2)[0]).distinct().count();
    return people == 1
        ? found.stream().min(Comparator.comparingInt(String::length).thenComparing(n -> n))
        : Optional.empty();
  }

  private static boolean isAt(Tree tree, int at, String[] words) {
    for (int k = 0; k < words.length; k++) {
      if (!tree.token(at + k).getForm().equals(words[k])) {
        return false;
      }
    }
    return true;
  }

  /** The words right before a surname back to the first given name: "James G." */
  private static Optional<String> given(Tree tree, int surname) {
    StringBuilder given = new StringBuilder();
    for (int i = surname - 1; i >= Math.max(0, surname - MOST); i--) {
      if (!tree.tag(i).startsWith("NNP") || OFFICE.matcher(tree.token(i).getForm()).matches()) {
        return Optional.empty();
      }
      given.insert(0, tree.token(i).getForm() + (given.isEmpty() ? "" : " "));
      boolean person =
          tree.hasEntity(i, "PERSON") && !tree.hasEntity(i - 1 < 0 ? i + 1 : i - 1, "PERSON");
      if (person || Lexicon.GIVEN_NAMES.containsKey(tree.lower(i))) {
        return Optional.of(given.toString());
      }
    }
    return Optional.empty();
  }
}
