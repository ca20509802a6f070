package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.text.Resources;

/**
 * Acts of which one follows or undoes the other. Who married in one year and divorced in another
 * contradicts nothing: days do so only of one act.
 */
final class ContraryActs {
  private record Sides(Set<String> first, Set<String> second) {
    boolean part(String a, String b) {
      return first.contains(a) && second.contains(b) || second.contains(a) && first.contains(b);
    }
  }

  private static final List<Sides> SIDES = read();

  private ContraryActs() {}

  private static List<Sides> read() {
    List<Sides> sides = new ArrayList<>();
    for (String line : Resources.lines(ContraryActs.class, "contrary-verbs.txt")) {
      String[] parts = line.split("\\|", -1);
      sides.add(new Sides(words(parts[0]), words(parts[1])));
    }
    return sides;
  }

  private static Set<String> words(String side) {
    return Set.of(side.strip().split("\\s+"));
  }

  /** Whether one tells of the act that the act of the other follows or undoes. */
  static boolean part(Claim a, Claim b) {
    for (String first : a.getPredicate().split(" ", -1)) {
      for (String second : b.getPredicate().split(" ", -1)) {
        if (SIDES.stream().anyMatch(sides -> sides.part(first, second))) {
          return true;
        }
      }
    }
    return false;
  }
}
