package org.consilience.language;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The people whom a document names in full. Two full names are one person only if they fit each
 * other and nobody else; a part of a name stands for a person only if no second person has it.
 */
final class People {
  /** Longer given names are too often words or other people's surnames. */
  private static final int SHORT_FIRST_PART = 3;

  /** Each person's names, the fullest first. */
  private final List<List<PersonName>> people = new ArrayList<>();

  /** How often a document has each name. */
  private final Map<PersonName, Long> told;

  private People(List<PersonName> names) {
    told = names.stream().collect(groupingBy(name -> name, counting()));
  }

  static People of(List<PersonName> names) {
    List<PersonName> full = new ArrayList<>(new LinkedHashSet<>(names));
    full.removeIf(name -> !name.isFull());
    full.sort(
        Comparator.comparing((PersonName name) -> -name.parts().size())
            .thenComparing(name -> name.text().equals(name.text().toUpperCase(Locale.ROOT)))
            .thenComparing(name -> -name.text().length())); // stable: else the first in the text
    People people = new People(names);
    full.forEach(people::add);
    return people;
  }

  private void add(PersonName name) {
    List<List<PersonName>> same = having(name, PersonName::fits);
    if (same.size() == 1) {
      same.get(0).add(name);
    } else {
      people.add(new ArrayList<>(List.of(name)));
    }
  }

  private List<List<PersonName>> having(
      PersonName name, BiPredicate<PersonName, PersonName> relation) {
    return people.stream()
        .filter(forms -> forms.stream().anyMatch(form -> relation.test(name, form)))
        .toList();
  }

  /** The fullest name of the one person it can stand for, or null. */
  @Nullable PersonName fullest(PersonName name) {
    for (BiPredicate<PersonName, PersonName> relation : relations()) {
      List<List<PersonName>> found = having(name, relation);
      if (!found.isEmpty()) {
        return found.size() == 1 ? own(found.get(0)) : null;
      }
    }
    return null;
  }

  /**
   * The fullest name of a person that is no title of a film about that person ("The Great Ann
   * Smith") and not the name of a son: what a rarer name adds to an own one does not count.
   */
  private PersonName own(List<PersonName> names) {
    return names.stream()
        .filter(name -> names.stream().noneMatch(other -> isAddedTo(other, name)))
        .findFirst()
        .orElse(names.get(0));
  }

  private boolean isAddedTo(PersonName name, PersonName longer) {
    return !name.equals(longer)
        && name.parts().size() < longer.parts().size()
        && name.ends(longer)
        && told.getOrDefault(name, 0L) > told.getOrDefault(longer, 0L);
  }

  /** From the surest to the least sure. */
  private static List<BiPredicate<PersonName, PersonName>> relations() {
    return List.of(
        PersonName::equals,
        PersonName::ends,
        PersonName::begins,
        (name, form) -> name.withoutDoubles().ends(form.withoutDoubles()));
  }

  /**
   * Whether a word, written just so, is the surname of someone, or the short first part of a name,
   * as family names written first are.
   */
  boolean isKnown(String word) {
    return people.stream().flatMap(List::stream).anyMatch(form -> isKnown(word, form));
  }

  private static boolean isKnown(String word, PersonName form) {
    List<String> parts = form.parts();
    boolean first = parts.get(0).equals(word) && word.length() <= SHORT_FIRST_PART;
    return first || parts.get(form.core().size() - 1).equals(word);
  }
}
