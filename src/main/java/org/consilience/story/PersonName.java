package org.consilience.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;

/**
 * A person's name, folded and taken apart.
 *
 * @param given given names and initials, in order; empty for a bare surname
 * @param particles small words of the surname, such as "van"
 * @param surname the surname without them; of two surnames the first
 * @param generation "jr", "iii" and the like, or empty
 * @param words all words but the generation, in order
 */
record PersonName(
    List<String> given,
    List<String> particles,
    String surname,
    String generation,
    List<String> words) {
  private static final Set<String> PARTICLES = Resources.words(PersonName.class, "particles.txt");
  private static final Set<String> GENERATIONS =
      Resources.words(PersonName.class, "generations.txt");
  private static final Set<String> FAMILY_FIRST =
      Resources.words(PersonName.class, "family-names-first.txt");
  private static final Set<String> SPANISH =
      Resources.words(PersonName.class, "spanish-surnames.txt");

  /** Letters that Unicode takes for letters of their own and writers leave for plain ones. */
  private static final String[][] UNFOLDED = {
    {"\u00F8", "o"}, {"\u0142", "l"}, {"\u0111", "d"}, {"\u00DF", "ss"}, {"\u00E6", "ae"}
  };

  /** Takes a name apart that is not blank. */
  static PersonName of(String name) {
    List<String> words = new ArrayList<>(split(name));
    String generation = "";
    while (words.size() > 1 && GENERATIONS.contains(words.get(words.size() - 1))) {
      generation = words.remove(words.size() - 1);
    }
    int surname = surnameAt(words);
    int first = surname;
    boolean noGiven = Character.isLowerCase(name.codePointAt(0));
    while (first > (noGiven ? 0 : 1) && PARTICLES.contains(words.get(first - 1))) {
      first--;
    }
    List<String> particles = new ArrayList<>(words.subList(first, surname));
    String bare = words.get(surname);
    if (bare.matches("(al|el)-.+")) {
      particles.add("al");
      bare = bare.substring("al-".length());
    }
    return new PersonName(
        List.copyOf(words.subList(0, first)),
        List.copyOf(particles),
        bare,
        generation,
        List.copyOf(words));
  }

  private static List<String> split(String name) {
    String folded = NormalForms.fold(name).replaceFirst("'s?$", "").replaceAll("[.,]", " ");
    for (String[] letter : UNFOLDED) {
      folded = folded.replace(letter[0], letter[1]);
    }
    return List.of(folded.strip().split(" +"));
  }

  /** The last word, or the first of two Spanish surnames after a given name. */
  private static int surnameAt(List<String> words) {
    int last = words.size() - 1;
    boolean two = last >= 2 && SPANISH.contains(words.get(last - 1));
    return two && words.get(last).length() > 1 ? last - 1 : last;
  }

  boolean isFull() {
    return !given.isEmpty();
  }

  /** Whether all given names are single letters: too little to tell people apart. */
  boolean hasInitialsOnly() {
    return isFull() && given.stream().allMatch(g -> g.length() == 1);
  }

  /** Whether it may be a surname alone whose first word is a particle, as in "Di Marzo". */
  boolean mayBeSurname() {
    return words.size() > 1 && PARTICLES.contains(words.get(0));
  }

  /** Whether the longer name ends with this one. */
  boolean ends(PersonName longer) {
    int from = longer.words.size() - words.size();
    return from > 0 && longer.words.subList(from, longer.words.size()).equals(words);
  }

  /** Whether the first word is a family name, as in Chinese, Korean and Hungarian. */
  boolean familyFirst() {
    return words.size() > 1
        && FAMILY_FIRST.contains(words.get(0))
        && !FAMILY_FIRST.contains(words.get(words.size() - 1));
  }

  /** What comes after the surname of a name with two, or empty. */
  String secondSurname() {
    int at = words.lastIndexOf(surname);
    return at >= 0 && at < words.size() - 1 ? words.get(words.size() - 1) : "";
  }
}
