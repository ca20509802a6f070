package org.consilience.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.text.DisjointSets;

/**
 * Which names of a story are one person's. Names are looked up by the key of a surname, and join
 * people, not names: who fits two people joins neither.
 */
final class PeopleMatcher {
  /** A person so far: all names of it fit each other. Told apart by identity. */
  private static final class Person {
    final List<Map.Entry<String, PersonName>> names = new ArrayList<>();
    final Set<String> voices = new TreeSet<>();

    /** Whether the name is the surname of the person, particle and all. */
    boolean endsWith(PersonName name) {
      return name.mayBeSurname() && names.stream().anyMatch(n -> name.ends(n.getValue()));
    }

    boolean fits(PersonName name) {
      return names.stream()
          .map(Map.Entry::getValue)
          .allMatch(n -> NameMatch.samePerson(n, name) || n.mayBeSurname());
    }

    String root() {
      return names.get(0).getKey();
    }
  }

  private final DisjointSets sets;
  private final Map<String, List<Person>> bySurname = new TreeMap<>();
  private final Map<String, List<Person>> byFirst = new TreeMap<>();

  private PeopleMatcher(DisjointSets sets) {
    this.sets = sets;
  }

  /**
   * Joins the names of people.
   *
   * @param names by their keys in the sets
   */
  static void join(Map<String, WrittenName> names, DisjointSets sets) {
    PeopleMatcher matcher = new PeopleMatcher(sets);
    List<Map.Entry<String, WrittenName>> people =
        names.entrySet().stream()
            .filter(e -> e.getValue().isPerson())
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, WrittenName> e) -> -e.getValue().person().words().size())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    people.stream().filter(e -> isTelling(e.getValue())).forEach(matcher::addFull);
    people.stream().filter(e -> !isTelling(e.getValue())).forEach(matcher::addPart);
  }

  private static boolean isTelling(WrittenName name) {
    return name.person().isFull() && !name.person().hasInitialsOnly();
  }

  private void addFull(Map.Entry<String, WrittenName> entry) {
    PersonName name = entry.getValue().person();
    List<Person> same =
        candidates(name).stream().filter(p -> p.fits(name) || p.endsWith(name)).toList();
    Person person = same.size() == 1 ? same.get(0) : new Person();
    person.names.add(Map.entry(entry.getKey(), name));
    person.voices.addAll(entry.getValue().voices());
    sets.union(person.root(), entry.getKey());
    index(bySurname, Transliteration.key(name.surname()), person);
    index(byFirst, Transliteration.key(name.words().get(0)), person);
  }

  private static void index(Map<String, List<Person>> index, String key, Person person) {
    List<Person> people = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (!people.contains(person)) {
      people.add(person);
    }
  }

  private Collection<Person> candidates(PersonName name) {
    Set<Person> candidates = new LinkedHashSet<>(of(bySurname, name.surname()));
    if (name.words().size() == 2) {
      // The other order of family and given name.
      candidates.addAll(of(bySurname, name.words().get(0)));
    }
    return candidates;
  }

  private static List<Person> of(Map<String, List<Person>> index, String word) {
    return index.getOrDefault(Transliteration.key(word), List.of());
  }

  /** A bare surname or initials join the only person of the story that they fit. */
  private void addPart(Map.Entry<String, WrittenName> entry) {
    PersonName name = entry.getValue().person();
    List<Person> people =
        name.isFull()
            ? of(bySurname, name.surname()).stream().filter(p -> p.fits(name)).toList()
            : called(name, entry.getValue().voices());
    if (people.size() == 1) {
      sets.union(people.get(0).root(), entry.getKey());
    }
  }

  /**
   * People with this surname, or with this family name in front; with this given name only if a
   * text that uses it alone names the person in full.
   */
  private List<Person> called(PersonName bare, Set<String> voices) {
    Set<Person> people = new LinkedHashSet<>(of(bySurname, bare.surname()));
    for (Person person : of(byFirst, bare.surname())) {
      boolean family = person.names.stream().anyMatch(n -> n.getValue().familyFirst());
      boolean introduced = voices.stream().allMatch(person.voices::contains);
      if (family || introduced) {
        people.add(person);
      }
    }
    return List.copyOf(people);
  }
}
