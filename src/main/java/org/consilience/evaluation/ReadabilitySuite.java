package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.consilience.evaluation.JudgedClaims.JudgedClaim;

/** Whether claims can be read alone as often as their confidence says, on documents left out. */
final class ReadabilitySuite implements Suite {
  private static final int FOLDS = 10;

  /** From here on a claim is meant to be read alone. */
  private static final double READABLE = 0.5;

  private static final double WORST_ERROR = 0.08;
  private static final double LEAST_GOOD = 0.65;

  @Override
  public String name() {
    return "readability";
  }

  @Override
  public String question() {
    return "Can claims be read alone as often as their confidence says?";
  }

  @Override
  public List<Figure> measure(Path set) {
    List<Judged> judged = judged(JudgedClaims.read());
    List<Judged> readable = judged.stream().filter(j -> j.confidence() >= READABLE).toList();
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.stated("good among all", good(judged)));
    figures.add(Figure.stated("share from .5 up", (double) readable.size() / judged.size()));
    figures.add(Figure.atLeast(LEAST_GOOD, "good among those", good(readable)));
    figures.addAll(new Calibration(judged).figures(WORST_ERROR));
    return figures;
  }

  private static double good(List<Judged> judged) {
    return (double) judged.stream().filter(Judged::right).count() / judged.size();
  }

  /** Every claim by weights that were learned without its document's fold. */
  private static List<Judged> judged(List<JudgedClaim> claims) {
    List<Judged> judged = new ArrayList<>();
    for (int f = 0; f < FOLDS; f++) {
      int fold = f;
      SortedMap<String, Double> weights =
          LearnReadability.learn(
              claims.stream().filter(c -> c.document() % FOLDS != fold).toList());
      claims.stream()
          .filter(c -> c.document() % FOLDS == fold)
          .map(c -> new Judged(LearnReadability.likely(weights, c.signs()), c.good(), c.signs()))
          .forEach(judged::add);
    }
    return judged;
  }
}
