package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
public final class LearnSigns {
  static final String PRIOR = "prior";

  /** In judged claims: of 1 to 8 the one with the least error on documents left out. */
  private static final double RIDGE = 3;

  /** Plain gradient descent: the problem is convex, and small. */
  private static final int ROUNDS = 3000;

  private static final double STEP = 0.15;

  private static final String HEADER =
      """
      # Weights of %s: sign TAB weight in log odds. Not to be edited by hand.
      # Source: learned on %d claims that strangers judged (evaluation/judged-claims.tsv tells whence), by
      #   java -cp "target/classes:target/lib/*" org.consilience.evaluation.LearnSigns %s
      """;

  private LearnSigns() {}

  /** Prints the table of that name, {@code confidence} or {@code risk}. */
  public static void main(String[] args) {
    SignTarget target = SignTarget.valueOf(args[0].toUpperCase(Locale.ROOT));
    List<JudgedClaim> claims = JudgedClaims.read();
    long taken = claims.stream().filter(target::takes).count();
    StringBuilder lines = new StringBuilder(HEADER.formatted(target.what(), taken, args[0]));
    learn(claims, target)
        .forEach((sign, w) -> lines.append(sign).append('\t').append(w).append('\n'));
    System.out.print(lines);
  }

  /** The weights by sign, the prior among them. */
  static SortedMap<String, Double> learn(List<JudgedClaim> judged, SignTarget target) {
    List<JudgedClaim> claims = judged.stream().filter(target::takes).toList();
    SortedMap<String, Double> expected = expected(claims, target);
    double[] wanted = claims.stream().mapToDouble(target::of).toArray();
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
      descend(rows, wanted, weights, centre, prior);
    }
    SortedMap<String, Double> learned = new TreeMap<>();
    for (int f = 0; f < weights.length; f++) {
      learned.put(names.get(f), Rounding.six(weights[f]));
    }
    return learned;
  }

  private static SortedMap<String, Double> expected(List<JudgedClaim> claims, SignTarget target) {
    SortedMap<String, Double> expected = new TreeMap<>();
    expected.put(PRIOR, 0.0);
    claims.stream()
        .flatMap(claim -> claim.signs().keySet().stream())
        .filter(target::weighs)
        .forEach(sign -> expected.put(sign, 0.0));
    if (target == SignTarget.CONFIDENCE) {
      Resources.table(LearnSigns.class, "expected-signs.tsv")
          .forEach((sign, weight) -> expected.put(sign, Double.valueOf(weight)));
    }
    return expected;
  }

  private static void descend(
      double[][] rows, double[] wanted, double[] weights, double[] centre, int prior) {
    double[] slope = new double[weights.length];
    for (int i = 0; i < rows.length; i++) {
      double score = 0;
      for (int f = 0; f < weights.length; f++) {
        score += weights[f] * rows[i][f];
      }
      double missed = 1 / (1 + StrictMath.exp(-score)) - wanted[i];
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
