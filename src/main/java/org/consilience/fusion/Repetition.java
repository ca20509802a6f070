package org.consilience.fusion;

import java.util.Arrays;
import java.util.List;

/**
 * How often each source repeats what it finds instead of finding out for itself. A claim is either
 * a draw from what others say, or its source's own and then true with the probability of its
 * reliability: a mixture, fitted by expectation and maximisation. Who stands with the unreliable as
 * often as with the reliable repeats; where all who know agree, nothing is said. The likelihoods
 * are those of Dong et al. (VLDB 2009), with all others as the one that may be copied. So that is
 * told of a source which of its pairs are too seldom to tell {@link Copying}: only what it shares
 * with {@link Strangers} counts.
 */
final class Repetition {
  /** How many claims of a kind of sources the prior is worth. */
  private static final double WORTH = 10;

  /** Nobody repeats everything. */
  private static final double MOST = 0.95;

  private final ClaimTable table;
  private final Reliabilities reliabilities;
  private final CredibilitySettings settings;
  private final Kinds kinds;
  private final Strangers strangers;
  private final double[] rates;

  Repetition(ClaimTable table, Reliabilities reliabilities, CredibilitySettings settings) {
    this.table = table;
    this.reliabilities = reliabilities;
    this.settings = settings;
    this.kinds = new Kinds(table);
    this.strangers = new Strangers(table);
    this.rates = new double[table.sources().size()];
    Arrays.fill(rates, settings.repeats());
  }

  /** The share of a source's claims that are not its own, from 0 to 1. */
  double rate(int source) {
    return rates[source];
  }

  /**
   * How much of each voice on a value is its own: who repeats least is heard in full, every other
   * with what it finds itself.
   */
  double[] independence(int[] voices) {
    int first = 0;
    for (int k = 1; k < voices.length; k++) {
      first = rates[voices[k]] < rates[voices[first]] ? k : first;
    }
    double[] independence = new double[voices.length];
    for (int k = 0; k < voices.length; k++) {
      independence[k] = k == first ? 1 : 1 - rates[voices[k]];
    }
    return independence;
  }

  /**
   * Learns the rates from what is believed of the values.
   *
   * @param scores what speaks for the values of each item, in log odds
   */
  void learn(List<double[]> scores) {
    double[] repeated = new double[rates.length];
    double[] all = new double[rates.length];
    for (int i = 0; i < scores.size(); i++) {
      Item item = table.items().get(i);
      for (int v = 0; v < item.size() && item.sayings() > 1; v++) {
        count(i, v, scores.get(i), repeated, all);
      }
    }
    double[] towards = kinds.rates(repeated, all, settings.repeats(), WORTH);
    for (int s = 0; s < rates.length; s++) {
      double worth = settings.peers();
      rates[s] = Math.min(MOST, (repeated[s] + worth * towards[s]) / (all[s] + worth));
    }
  }

  private void count(int i, int value, double[] scores, double[] repeated, double[] all) {
    Item item = table.items().get(i);
    int[] voices = item.voices().get(value);
    double[] independence = independence(voices);
    for (int k = 0; k < voices.length; k++) {
      double met = strangers.all(i)[value][k];
      if (met > 0) {
        double own = independence[k] * settings.weight(item, r(item, voices[k]));
        double found = found(item, value, voices[k], belief(scores, value, own));
        double again = rates[voices[k]] * strangers.agreeing(i)[value][k] / met;
        repeated[voices[k]] += again / (again + found);
        all[voices[k]]++;
      }
    }
  }

  /** What would be believed of a value without one voice, lest it witness for itself. */
  private double belief(double[] scores, int value, double own) {
    double[] without = scores.clone();
    without[value] -= own;
    return settings.posterior(without)[value];
  }

  /** How probable it is that a source finds a value itself; errors are as popular as they are. */
  private double found(Item item, int value, int source, double belief) {
    double r = r(item, source);
    double others = Math.max(1, item.voices().get(value).length - 1);
    double popular = others / (item.sayings() - 1 + settings.unsaid());
    return (1 - rates[source]) * (belief * r + (1 - belief) * (1 - r) * popular);
  }

  private double r(Item item, int source) {
    return reliabilities.of(source, item.attribute());
  }
}
