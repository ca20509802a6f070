package org.consilience.claim.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consilience.claim.grammar.Tree;
import org.consilience.text.Resources;

/** Words before a number that widen it to an interval. */
public final class Approximators {
  /**
   * An approximator and what it makes of a number.
   *
   * @param words its words in lower case
   */
  record Approximator(List<String> words, double lower, double upper) {}

  private static final List<Approximator> ALL = load();

  private Approximators() {}

  /**
   * The longest approximator that ends right before a token, or one that leaves the number exact.
   */
  static Approximator before(Tree tree, int token) {
    return ALL.stream()
        .filter(a -> matches(tree, token - a.words().size(), a.words()))
        .findFirst()
        .orElse(new Approximator(List.of(), 1, 1));
  }

  private static boolean matches(Tree tree, int start, List<String> words) {
    if (start < 0) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tree.token(start + i).getForm().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Approximator> load() {
    List<Approximator> all = new ArrayList<>();
    for (String line : Resources.lines(Approximators.class, "approximators.tsv")) {
      String[] columns = line.split("\t");
      all.add(
          new Approximator(List.of(columns[0].split(" ")), bound(columns[1]), bound(columns[2])));
    }
    all.sort(Comparator.comparingInt((Approximator a) -> -a.words().size()));
    return List.copyOf(all);
  }

  private static double bound(String column) {
    return column.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(column);
  }
}
