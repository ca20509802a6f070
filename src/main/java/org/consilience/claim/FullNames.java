package org.consilience.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The full name of a person whom a mention calls by the surname alone, where the mentions of the
 * document do not tell: read off the words before the surname elsewhere, of which one must be a
 * given name.
 */
final class FullNames {
  /** Tokens of given names and initials before a surname. */
  private static final int MOST = 3;

  private final Reading reading;
  private final Map<String, String> known = new HashMap<>();

  FullNames(Reading reading) {
    this.reading = reading;
  }

  /** A name, with its given names where the document tells one person's. */
  String of(String name) {
    String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean bare = name.indexOf(' ') < 0 || name.contains(" - ");
    return bare && !Lexicon.GIVEN_NAMES.containsKey(first)
        ? known.computeIfAbsent(name, this::find)
        : name;
  }

  private String find(String surname) {
    String[] words = surname.split(" ");
    Set<String> found = new TreeSet<>();
    for (Tree tree : reading.trees()) {
      for (int i = 1; i + words.length <= tree.size(); i++) {
        if (isAt(tree, i, words)) {
          given(tree, i).ifPresent(given -> found.add(given + " " + surname));
        }
      }
    }
    return single(found).orElse(surname);
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
      if (!tree.tag(i).startsWith("NNP")) {
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
