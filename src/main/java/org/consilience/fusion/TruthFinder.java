package org.consilience.fusion;

import java.util.List;

/**
 * TruthFinder (X. Yin, J. Han and P. S. Yu, "Truth discovery with multiple conflicting information
 * providers on the web", TKDE 2008): a value is wrong only if all its sources err, and similar
 * values support each other. The constants are the paper's; how like two numbers are it leaves
 * open, and is told by {@link Likeness}: by their ratio all populations of a city would be one.
 */
public final class TruthFinder extends Weighing {
  private static final double START = 0.9;
  private static final double DAMPENING = 0.3;
  private static final double INFLUENCE = 0.5;

  /** Values that are less alike than this speak against each other. */
  private static final double NEUTRAL = 0.5;

  /** A source that never errs would outweigh any number of others. */
  private static final double MOST = 1 - 1e-6;

  @Override
  public String name() {
    return "truthfinder";
  }

  @Override
  double start() {
    return START;
  }

  @Override
  Judgement judge(ClaimTable table, Item item, double[] reliability) {
    double[] own = new double[item.size()];
    for (int v = 0; v < own.length; v++) {
      for (int source : item.voices().get(v)) {
        own[v] -= StrictMath.log(1 - reliability[source]);
      }
    }
    double[] likeness = Likeness.of(table.kind(), item);
    double[] scores = new double[own.length];
    double[] confidences = new double[own.length];
    for (int v = 0; v < own.length; v++) {
      scores[v] = own[v] + INFLUENCE * support(likeness, own, v);
      confidences[v] = 1 / (1 + StrictMath.exp(-DAMPENING * scores[v]));
    }
    return new Judgement(scores, confidences);
  }

  private static double support(double[] likeness, double[] own, int value) {
    double support = 0;
    for (int other = 0; other < own.length; other++) {
      if (other != value) {
        support += own[other] * (likeness[other * own.length + value] - NEUTRAL);
      }
    }
    return support;
  }

  @Override
  double[] weigh(ClaimTable table, List<Judgement> judgements) {
    double[] means = means(table, judgements.stream().map(Judgement::confidences).toList());
    for (int s = 0; s < means.length; s++) {
      means[s] = Math.min(MOST, means[s]);
    }
    return means;
  }
}
