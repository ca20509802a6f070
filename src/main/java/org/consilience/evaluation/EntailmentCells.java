package org.consilience.evaluation;

import java.util.Map;
import java.util.function.Predicate;

/** Measures over cells "is/found" with their counts. */
final class EntailmentCells {
  private static final String CONTRADICTION = EntailmentPair.CONTRADICTION;

  private EntailmentCells() {}

  /** Of the contradictions found, the share that are; nought if none is found. */
  static double precision(Map<String, Integer> cells) {
    return hits(cells) / Math.max(1, count(cells, c -> c.endsWith("/" + CONTRADICTION)));
  }

  /** Of the contradictions, the share that are found; nought if there is none. */
  static double recall(Map<String, Integer> cells) {
    return hits(cells) / Math.max(1, count(cells, c -> c.startsWith(CONTRADICTION + "/")));
  }

  /** The share of right labels; nought if there is none. */
  static double accuracy(Map<String, Integer> cells) {
    return count(cells, EntailmentCells::isRight) / Math.max(1, count(cells, c -> true));
  }

  private static boolean isRight(String cell) {
    int slash = cell.indexOf('/');
    return cell.substring(0, slash).equals(cell.substring(slash + 1));
  }

  private static double hits(Map<String, Integer> cells) {
    return count(cells, c -> c.equals(CONTRADICTION + "/" + CONTRADICTION));
  }

  private static double count(Map<String, Integer> cells, Predicate<String> which) {
    return cells.entrySet().stream()
        .filter(e -> which.test(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
