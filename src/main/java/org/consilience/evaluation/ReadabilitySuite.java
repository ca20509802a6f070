package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consilience.claim.Extractors;
import org.consilience.claim.Risk;
import org.consilience.evaluation.JudgedClaims.JudgedClaim;
import org.consilience.text.Resources;

/** Whether claims can be read alone as often as their confidence says, on documents left out. */
final class ReadabilitySuite implements Suite {
  private static final int FOLDS = 10;

  /** From here on a claim is meant to be read alone. */
  private static final double READABLE = 0.75;

  private static final double SURE = 0.9;

  private static final double WORST_ERROR = 0.08;
  private static final double LEAST_GOOD = 0.8;
  private static final double MOST_FALSE = 0.05;

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
    figures.add(Figure.stated("share from .75 up", (double) readable.size() / judged.size()));
    figures.add(Figure.atLeast(LEAST_GOOD, "good among those", good(readable)));
    figures.addAll(new Calibration(judged).figures(WORST_ERROR));
    figures.addAll(byStrangers());
    figures.addAll(risks());
    return figures;
  }

  /** What readers who did not know the rules said, beside the weights as they are. */
  private static List<Figure> byStrangers() {
    Map<String, Double> weights = weights(SignTarget.CONFIDENCE);
    List<Judged> judged = JudgedClaims.byStrangers().stream().map(c -> judged(c, weights)).toList();
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.stated("by strangers: good among all", good(judged)));
    for (double least : List.of(READABLE, SURE)) {
      List<Judged> sure = judged.stream().filter(j -> j.confidence() >= least).toList();
      figures.add(Figure.stated("by strangers: good from " + least + " up", good(sure)));
    }
    return figures;
  }

  /**
   * How many of the claims that are too doubtful to be told as read were false, and of the rest.
   */
  private static List<Figure> risks() {
    Map<String, Double> weights = weights(SignTarget.RISK);
    Map<Boolean, List<JudgedClaim>> risky =
        JudgedClaims.byStrangers().stream()
            .collect(
                Collectors.partitioningBy(
                    c -> LearnSigns.likely(weights, c.signs()) >= Risk.LIMIT));
    List<JudgedClaim> doubtful = risky.getOrDefault(true, List.of());
    List<JudgedClaim> sure = risky.getOrDefault(false, List.of());
    double all = (double) doubtful.size() + sure.size();
    return List.of(
        Figure.stated("by strangers: share not told as read", doubtful.size() / all),
        Figure.stated("  false among those", wrong(doubtful)),
        Figure.atMost(MOST_FALSE, "  false among the rest", wrong(sure)));
  }

  private static double wrong(List<JudgedClaim> claims) {
    return (double) claims.stream().filter(JudgedClaim::wrong).count() / claims.size();
  }

  private static Map<String, Double> weights(SignTarget target) {
    Map<String, Double> weights = new TreeMap<>();
    Resources.table(Extractors.class, target.table())
        .forEach((sign, weight) -> weights.put(sign, Double.valueOf(weight)));
    return weights;
  }

  private static Judged judged(JudgedClaim claim, Map<String, Double> weights) {
    double confidence = LearnSigns.likely(weights, claim.signs());
    return new Judged(confidence, claim.good(), claim.signs());
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
          LearnSigns.learn(
              claims.stream().filter(c -> c.document() % FOLDS != fold).toList(),
              SignTarget.CONFIDENCE);
      claims.stream()
          .filter(c -> c.document() % FOLDS == fold)
          .map(c -> judged(c, weights))
          .forEach(judged::add);
    }
    return judged;
  }
}
