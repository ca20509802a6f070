package org.consilience.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;

/** A person's name without titles, as its parts in order. */
record PersonName(List<String> parts) {
  private static final Set<String> SUFFIXES =
      Set.copyOf(Resources.lines(PersonName.class, "name-suffixes.txt"));

  static PersonName of(String name) {
    return new PersonName(Arrays.asList(name.strip().split("\\s+")));
  }

  /** A given name and a surname at least; "van Dyck" has a surname alone. */
  boolean isFull() {
    return core().size() > 1 && !Character.isLowerCase(parts.get(0).codePointAt(0));
  }

  String text() {
    return String.join(" ", parts);
  }

  /** Lower case, without diacritics and generational suffix: two names compare by this. */
  List<String> core() {
    List<String> folded = parts.stream().map(NormalForms::fold).collect(Collectors.toList());
    while (folded.size() > 1 && SUFFIXES.contains(folded.get(folded.size() - 1))) {
      folded.remove(folded.size() - 1);
    }
    return folded;
  }

  /** Whether the two can be one person's: same surname, and given names that fit in order. */
  boolean fits(PersonName longer) {
    List<String> mine = core();
    List<String> other = longer.core();
    int last = mine.size() - 1;
    if (!mine.get(last).equals(other.get(other.size() - 1)) || !same(mine.get(0), other.get(0))) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < last; i++, at++) {
      while (at < other.size() - 1 && !same(mine.get(i), other.get(at))) {
        at++;
      }
      if (at >= other.size() - 1) {
        return false;
      }
    }
    return true;
  }

  /** Equal, or one is the initial of the other. */
  private static boolean same(String a, String b) {
    return a.equals(b) || isInitialOf(a, b) || isInitialOf(b, a);
  }

  private static boolean isInitialOf(String initial, String name) {
    String letter = initial.endsWith(".") ? initial.substring(0, initial.length() - 1) : initial;
    return letter.codePointCount(0, letter.length()) == 1 && name.startsWith(letter);
  }

  /** Whether the other name ends with this one. */
  boolean ends(PersonName other) {
    List<String> mine = core();
    List<String> whole = other.core();
    return mine.size() <= whole.size()
        && whole.subList(whole.size() - mine.size(), whole.size()).equals(mine);
  }

  /** Whether this is a single part, and the other name begins with it. */
  boolean begins(PersonName other) {
    return core().size() == 1 && core().get(0).equals(other.core().get(0));
  }

  /** The same with every doubled letter single: the commonest slip in writing a foreign name. */
  PersonName withoutDoubles() {
    return new PersonName(core().stream().map(p -> p.replaceAll("(\\p{L})\\1", "$1")).toList());
  }
}
