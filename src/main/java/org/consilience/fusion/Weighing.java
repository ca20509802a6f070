package org.consilience.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.text.Rounding;

/**
 * The turn-taking that all methods share: values are judged by their sources, sources by the
 * judgement of their values, until the sources no longer change or the rounds are over.
 */
abstract class Weighing implements FusionMethod {
  private static final double MILLIONTH = 1e-6;

  /** The methods settle in five to twenty rounds; those that swing would do so for ever. */
  private static final int MOST_ROUNDS = 30;

  /** The reliability before anything is known. */
  abstract double start();

  /** Judges the values of an item. */
  abstract Judgement judge(ClaimTable table, Item item, double[] reliability);

  /** Judges the sources, each from 0 to 1. */
  abstract double[] weigh(ClaimTable table, List<Judgement> judgements);

  @Override
  public final Fusion fuse(ClaimTable table) {
    double[] reliability = new double[table.sources().size()];
    Arrays.fill(reliability, start());
    List<Judgement> judgements = judge(table, reliability);
    int rounds = 0;
    boolean converged = false;
    while (!converged && rounds < MOST_ROUNDS) {
      double[] weighed = weigh(table, judgements);
      judgements = judge(table, weighed);
      converged = change(reliability, weighed) <= MILLIONTH;
      reliability = weighed;
      rounds++;
    }
    return new Fusion(
        table.kind(), chosen(table, judgements), named(table, reliability), rounds, converged);
  }

  private List<Judgement> judge(ClaimTable table, double[] reliability) {
    List<Judgement> judgements = new ArrayList<>();
    for (Item item : table.items()) {
      judgements.add(judge(table, item, reliability));
    }
    return judgements;
  }

  private static double change(double[] before, double[] after) {
    double most = 0;
    for (int s = 0; s < before.length; s++) {
      most = Math.max(most, Math.abs(before[s] - after[s]));
    }
    return most;
  }

  private static List<FusedItem> chosen(ClaimTable table, List<Judgement> judgements) {
    List<FusedItem> chosen = new ArrayList<>();
    for (int i = 0; i < judgements.size(); i++) {
      Item item = table.items().get(i);
      int best = best(judgements.get(i).scores());
      chosen.add(
          new FusedItem(
              item.name(),
              table.kind().parts(item.values().get(best)),
              Rounding.six(judgements.get(i).confidences()[best]),
              item.voices().get(best).length,
              item.size() - 1));
    }
    return chosen;
  }

  /** The first of the highest. */
  static int best(double[] scores) {
    int best = 0;
    for (int v = 1; v < scores.length; v++) {
      if (Rounding.six(scores[v]) > Rounding.six(scores[best])) {
        best = v;
      }
    }
    return best;
  }

  private static SortedMap<String, Double> named(ClaimTable table, double[] reliability) {
    SortedMap<String, Double> named = new TreeMap<>();
    for (int s = 0; s < reliability.length; s++) {
      named.put(table.sources().get(s), Rounding.six(reliability[s]));
    }
    return named;
  }

  /** For each source the mean of what its values are worth. */
  static double[] means(ClaimTable table, List<double[]> worths) {
    double[] means = new double[table.sources().size()];
    for (int i = 0; i < worths.size(); i++) {
      Item item = table.items().get(i);
      for (int v = 0; v < item.size(); v++) {
        for (int source : item.voices().get(v)) {
          means[source] += worths.get(i)[v] / table.claims(source);
        }
      }
    }
    return means;
  }
}
