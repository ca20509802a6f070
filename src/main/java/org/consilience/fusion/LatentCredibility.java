package org.consilience.fusion;

import java.util.List;

/**
 * Our own: the simplest model of latent credibility (SimpleLCA of J. Pasternack and D. Roth,
 * "Latent credibility analysis", WWW 2013) by expectation and maximisation. A source says the truth
 * with the probability of its reliability, and otherwise any of the other values said of the item
 * with equal probability. Sources of the long tail, of which little is known, are drawn towards
 * what is expected of any source by a beta prior, so that one lucky hit makes no authority.
 */
public final class LatentCredibility extends Weighing {
  private static final double LEAST = 0.01;
  private static final double MOST = 0.99;

  private final double right;
  private final double wrong;
  private final double unsaid;

  /** With what did best, without damping, on generated tables of the suite {@code truth}. */
  public LatentCredibility() {
    this(4, 1, 3);
  }

  /**
   * @param right how many true values a source is held to have said before it is heard
   * @param wrong how many false ones
   * @param unsaid how many values that nobody says might be the true one as well; without any, a
   *     value that nobody contradicts would be certain, and its lone source most reliable
   */
  LatentCredibility(double right, double wrong, double unsaid) {
    this.right = right;
    this.wrong = wrong;
    this.unsaid = unsaid;
  }

  @Override
  public String name() {
    return "simple-lca";
  }

  @Override
  double start() {
    return Math.min(MOST, right / (right + wrong));
  }

  @Override
  Judgement judge(ClaimTable table, Item item, double[] reliability) {
    double[] scores = new double[item.size()];
    double others = StrictMath.log(Math.max(1, item.size() - 1 + unsaid));
    for (int v = 0; v < scores.length; v++) {
      for (int source : item.voices().get(v)) {
        double r = reliability[source];
        scores[v] += StrictMath.log(r / (1 - r)) + others;
      }
    }
    return new Judgement(scores, CredibilitySettings.posterior(scores, unsaid));
  }

  @Override
  double[] weigh(ClaimTable table, List<Judgement> judgements) {
    double[] reliability = means(table, judgements.stream().map(Judgement::confidences).toList());
    for (int s = 0; s < reliability.length; s++) {
      int claims = table.claims(s);
      double drawn = (reliability[s] * claims + right) / (claims + right + wrong);
      reliability[s] = Math.max(LEAST, Math.min(MOST, drawn));
    }
    return reliability;
  }
}
