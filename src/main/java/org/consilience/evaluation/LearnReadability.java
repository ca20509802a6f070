package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.evaluation.JudgedClaims.JudgedClaim;
import org.consilience.text.Resources;
import org.consilience.text.Rounding;

/**
 * Learns the weights of {@code claim/confidence.tsv} from claims that strangers judged, and prints
 * them: a logistic regression whose ridge pulls each weight to what is expected of its sign, mostly
 * nothing (a normal prior; Genkin, Lewis and Madigan 2007).
 */
public final class LearnReadability {
  static final String PRIOR = "prior";

  /** In judged claims: of 1 to 8 the one with the least error on documents left out. */
  private static final double RIDGE = 3;

  /** Plain gradient descent: the problem is convex, and small. */
  private static final int ROUNDS = 3000;

  private static final double STEP = 0.15;

  private static final String HEADER =
      """
      # Weights of the confidence that a claim is right and readable alone: sign TAB weight in log odds. Not to be edited by hand.
      # Source: learned on %d claims that strangers judged (evaluation/judged-claims.tsv tells whence), by
      #   java -cp "target/classes:target/lib/*" org.consilience.evaluation.LearnReadability
      """;

  private LearnReadability() {}

  public static void main(String[] args) {
    List<JudgedClaim> claims = JudgedClaims.read();
    StringBuilder lines = new StringBuilder(HEADER.formatted(claims.size()));
    learn(claims).forEach((sign, w) -> lines.append(sign).append('\t').append(w).append('\n'));
    System.out.print(lines);
  }

  /** The weights by sign, the prior among them. */
  static SortedMap<String, Double> learn(List<JudgedClaim> claims) {
    SortedMap<String, Double> expected = expected(claims);
    List<String> names = new ArrayList<>(expected.keySet());
    double[] centre = names.stream().mapToDouble(expected::get).toArray();
    double[][] rows = new double[claims.size()][];
    for (int i = 0; i < rows.length; i++) {
      Map<String, Double> signs = claims.get(i).signs();
      rows[i] =
          names.stream()
              .mapToDouble(n -> n.equals(PRIOR) ? 1 : signs.getOrDefault(n, 0.0))
              .toArray();
    }
    double[] weights = centre.clone();
    int prior = names.indexOf(PRIOR);
    for (int round = 0; round < ROUNDS; round++) {
      descend(rows, claims, weights, centre, prior);
    }
    SortedMap<String, Double> learned = new TreeMap<>();
    for (int f = 0; f < weights.length; f++) {
      learned.put(names.get(f), Rounding.six(weights[f]));
    }
    return learned;
  }

  private static SortedMap<String, Double> expected(List<JudgedClaim> claims) {
    SortedMap<String, Double> expected = new TreeMap<>();
    expected.put(PRIOR, 0.0);
    claims.forEach(claim -> claim.signs().keySet().forEach(sign -> expected.put(sign, 0.0)));
    Resources.table(LearnReadability.class, "expected-signs.tsv")
        .forEach((sign, weight) -> expected.put(sign, Double.valueOf(weight)));
    return expected;
  }

  private static void descend(
      double[][] rows, List<JudgedClaim> claims, double[] weights, double[] centre, int prior) {
    double[] slope = new double[weights.length];
    for (int i = 0; i < rows.length; i++) {
      double score = 0;
      for (int f = 0; f < weights.length; f++) {
        score += weights[f] * rows[i][f];
      }
      double missed = 1 / (1 + StrictMath.exp(-score)) - (claims.get(i).good() ? 1 : 0);
      for (int f = 0; f < weights.length; f++) {
        slope[f] += missed * rows[i][f];
      }
    }
    for (int f = 0; f < weights.length; f++) {
      double pull = f == prior ? 0 : RIDGE * (weights[f] - centre[f]);
      weights[f] -= STEP * (slope[f] + pull) / rows.length;
    }
  }

  /** How likely a claim is good by some weights. */
  static double likely(Map<String, Double> weights, Map<String, Double> signs) {
    double odds = weights.getOrDefault(PRIOR, 0.0);
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      odds += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return Rounding.six(1 / (1 + StrictMath.exp(-Rounding.six(odds))));
  }
}
