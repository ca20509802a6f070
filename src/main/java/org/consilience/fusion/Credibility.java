package org.consilience.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.text.Rounding;

/**
 * Latent credibility of independent voices. Three models of the literature in one: a source says
 * the truth with the probability of its reliability and else any other value of the item (SimpleLCA
 * of J. Pasternack and D. Roth, "Latent credibility analysis", WWW 2013); whoever repeats another
 * counts only for what it may have found out itself, and values alike lend each other support
 * (AccuSim of X. L. Dong, L. Berti-Equille and D. Srivastava, "Integrating conflicting data: the
 * role of source dependence", VLDB 2009), and so does who repeats whatever it finds; of sources in
 * the long tail little is known, so that they are drawn towards their like (as CATD does by
 * intervals: Q. Li et al., "A confidence-aware approach for truth discovery on long-tail data",
 * VLDB 2014). To which the table adds on which side of the truth its errors lie, and how round they
 * are.
 */
public final class Credibility implements FusionMethod {
  private static final double MILLIONTH = 1e-6;

  /** Values settle in about ten rounds. */
  private static final int MOST_ROUNDS = 20;

  /** Copies are looked for anew while truths still move; later it changes nothing but the time. */
  private static final int DETECTIONS = 4;

  private final CredibilitySettings settings;

  /** With what did best on generated tables of the suite {@code truth}. */
  public Credibility() {
    this(new CredibilitySettings(5, 4, 1, 5, 5, 0.4, 1, 0.3, 0.02));
  }

  Credibility(CredibilitySettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "credibility";
  }

  @Override
  public Fusion fuse(ClaimTable table) {
    Reliabilities reliabilities = new Reliabilities(table, settings);
    Copying copying = copying(table, reliabilities, shares(table));
    List<double[]> likeness = likeness(table);
    Repetition repetition = new Repetition(table, reliabilities, settings);
    List<double[]> scores = scores(table, reliabilities, copying, repetition, likeness, List.of());
    int rounds = 0;
    boolean converged = false;
    while (!converged && rounds < MOST_ROUNDS) {
      repetition.learn(scores);
      List<double[]> beliefs = scores.stream().map(settings::posterior).toList();
      List<Trait> traits = List.of(new Leaning(table, beliefs), new Roundness(table, beliefs));
      double change = reliabilities.learn(beliefs);
      if (rounds < DETECTIONS) {
        copying = copying(table, reliabilities, beliefs);
      }
      scores = scores(table, reliabilities, copying, repetition, likeness, traits);
      rounds++;
      converged = change <= MILLIONTH;
    }
    List<double[]> beliefs = scores.stream().map(settings::posterior).toList();
    return new Fusion(
        table.kind(), chosen(table, beliefs), named(table, reliabilities), rounds, converged);
  }

  private Copying copying(ClaimTable table, Reliabilities reliabilities, List<double[]> beliefs) {
    return settings.copying() > 0
        ? Copying.detect(table, reliabilities, beliefs, settings)
        : Copying.none();
  }

  /**
   * What to believe before anything is known of the sources: a value's share of the voices. Copies
   * are looked for with this first, for once they have won a vote, their errors are the truth.
   */
  private List<double[]> shares(ClaimTable table) {
    List<double[]> shares = new ArrayList<>();
    for (Item item : table.items()) {
      double all = item.sayings() + settings.unsaid();
      shares.add(item.voices().stream().mapToDouble(v -> v.length / all).toArray());
    }
    return shares;
  }

  /**
   * What the values of each item lend each other for being alike, row by row; empty where it makes
   * no difference.
   */
  private List<double[]> likeness(ClaimTable table) {
    double weight = table.kind() == ValueKind.SET ? settings.alike() : settings.near();
    List<double[]> likeness = new ArrayList<>();
    for (Item item : table.items()) {
      boolean matters = weight > 0 && item.size() > 2;
      double[] of = matters ? Likeness.of(table.kind(), item) : new double[0];
      likeness.add(Arrays.stream(of).map(l -> weight * l).toArray());
    }
    return likeness;
  }

  private List<double[]> scores(
      ClaimTable table,
      Reliabilities reliabilities,
      Copying copying,
      Repetition repetition,
      List<double[]> likeness,
      List<Trait> traits) {
    List<double[]> all = new ArrayList<>();
    for (int i = 0; i < table.items().size(); i++) {
      Item item = table.items().get(i);
      double[] scores = new double[item.size()];
      for (int v = 0; v < scores.length; v++) {
        scores[v] = score(item, v, reliabilities, copying, repetition);
        for (Trait trait : traits) {
          scores[v] += trait.of(i, v);
        }
      }
      all.add(lent(scores, likeness.get(i)));
    }
    return all;
  }

  private double score(
      Item item, int value, Reliabilities reliabilities, Copying copying, Repetition repetition) {
    int[] voices = item.voices().get(value);
    double[] apart = copying.independence(voices, item.attribute(), reliabilities);
    double[] own = repetition.independence(voices);
    double score = 0;
    for (int k = 0; k < voices.length; k++) {
      double r = reliabilities.of(voices[k], item.attribute());
      score += item.part(voices[k]) * apart[k] * own[k] * settings.weight(item, r);
    }
    return score;
  }

  private static double[] lent(double[] scores, double[] likeness) {
    if (likeness.length == 0) {
      return scores;
    }
    double[] lent = scores.clone();
    for (int v = 0; v < scores.length; v++) {
      for (int w = 0; w < scores.length; w++) {
        if (v != w) {
          lent[v] += likeness[v * scores.length + w] * Math.max(0, scores[w]);
        }
      }
    }
    return lent;
  }

  private static List<FusedItem> chosen(ClaimTable table, List<double[]> beliefs) {
    List<FusedItem> chosen = new ArrayList<>();
    for (int i = 0; i < beliefs.size(); i++) {
      Item item = table.items().get(i);
      int best = Weighing.best(beliefs.get(i));
      chosen.add(
          new FusedItem(
              item.name(),
              table.kind().parts(item.values().get(best)),
              Rounding.six(beliefs.get(i)[best]),
              item.voices().get(best).length,
              item.size() - 1));
    }
    return chosen;
  }

  private static SortedMap<String, Double> named(ClaimTable table, Reliabilities reliabilities) {
    SortedMap<String, Double> named = new TreeMap<>();
    for (int s = 0; s < table.sources().size(); s++) {
      named.put(table.sources().get(s), Rounding.six(reliabilities.of(s)));
    }
    return named;
  }
}
