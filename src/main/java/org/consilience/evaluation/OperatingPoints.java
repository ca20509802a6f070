package org.consilience.evaluation;

import java.util.List;

/**
 * Chooses an operating point by cross-validation: every pair is labelled at the point that finds
 * contradictions best, by F1 at a least precision, in the folds that it is not in.
 */
final class OperatingPoints {
  /** How a pair is labelled at every point, in one order for all pairs. */
  record Labelled(int id, String label, List<String> found) {
    private boolean is() {
      return label.equals(EntailmentPair.CONTRADICTION);
    }

    private boolean found(int point) {
      return found.get(point).equals(EntailmentPair.CONTRADICTION);
    }
  }

  private final List<Labelled> pairs;
  private final int folds;
  private final double leastPrecision;

  /**
   * Points to choose from.
   *
   * @param folds in how many parts the pairs are parted, by their ids
   * @param leastPrecision below which no point is chosen
   */
  OperatingPoints(List<Labelled> pairs, int folds, double leastPrecision) {
    this.pairs = pairs;
    this.folds = folds;
    this.leastPrecision = leastPrecision;
  }

  /**
   * The point for the pairs of a fold, chosen on the others: the first of equals, and where none is
   * precise enough.
   */
  int chosen(int fold) {
    List<Labelled> others = pairs.stream().filter(p -> p.id % folds != fold).toList();
    int best = 0;
    double most = 0;
    for (int point = 0; point < pairs.get(0).found.size(); point++) {
      double f1 = f1(others, point);
      if (f1 > most) {
        most = f1;
        best = point;
      }
    }
    return best;
  }

  /** Nought where it is not precise enough. */
  private double f1(List<Labelled> some, int point) {
    double right = some.stream().filter(p -> p.is() && p.found(point)).count();
    double found = some.stream().filter(p -> p.found(point)).count();
    double all = some.stream().filter(Labelled::is).count();
    return right == 0 || right / found < leastPrecision ? 0 : 2 * right / (found + all);
  }
}
