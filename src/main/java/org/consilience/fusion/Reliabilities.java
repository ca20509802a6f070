package org.consilience.fusion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each source is right, by attribute. What is known of little is drawn to what is known
 * of more (empirical Bayes): a source's record on an attribute to its whole record, that to the
 * record of its {@linkplain Kinds kind}, and that to the prior. So the tail is trusted as much as
 * the tail deserves, and one lucky hit makes no authority.
 *
 * <p>What no other source speaks of tells nothing of the one that does, and does not count.
 */
final class Reliabilities {
  private static final double LEAST = 0.01;
  private static final double MOST = 0.99;

  private final ClaimTable table;
  private final CredibilitySettings settings;
  private final int attributes;
  private final double[] whole;
  private final double[] parts;
  private final double[] claims;
  private final double[] compared;
  private final Kinds kinds;

  Reliabilities(ClaimTable table, CredibilitySettings settings) {
    this.table = table;
    this.settings = settings;
    this.attributes = table.attributes();
    this.whole = new double[table.sources().size()];
    this.parts = new double[whole.length * attributes];
    this.claims = new double[parts.length];
    this.compared = new double[whole.length];
    this.kinds = new Kinds(table);
    double start = bounded(settings.right() / (settings.right() + settings.wrong()));
    Arrays.fill(whole, start);
    Arrays.fill(parts, start);
    for (Item item : table.items()) {
      if (item.sayings() > 1) {
        for (int[] voices : item.voices()) {
          for (int source : voices) {
            claims[source * attributes + item.attribute()] += item.part(source);
            compared[source] += item.part(source);
          }
        }
      }
    }
  }

  double of(int source) {
    return whole[source];
  }

  double of(int source, int attribute) {
    return parts[source * attributes + attribute];
  }

  /** Learns from what is believed of the values; returns the greatest change of a record. */
  double learn(List<double[]> beliefs) {
    double[] right = right(beliefs);
    double[] records = records(right);
    double most = 0;
    for (int s = 0; s < whole.length; s++) {
      double now = drawn(sum(right, s), compared[s], records[s], settings.peers());
      most = Math.max(most, Math.abs(now - whole[s]));
      whole[s] = now;
      for (int a = 0; a < attributes; a++) {
        int at = s * attributes + a;
        parts[at] = drawn(right[at], claims[at], now, settings.overall() * (1 + claims[at]));
      }
    }
    return most;
  }

  /** How much of what each source says of each attribute is believed. */
  private double[] right(List<double[]> beliefs) {
    double[] right = new double[parts.length];
    for (int i = 0; i < beliefs.size(); i++) {
      Item item = table.items().get(i);
      for (int v = 0; v < item.size() && item.sayings() > 1; v++) {
        for (int source : item.voices().get(v)) {
          right[source * attributes + item.attribute()] += item.part(source) * beliefs.get(i)[v];
        }
      }
    }
    return right;
  }

  /** How often the sources of each one's kind are right; every source counts as its claims. */
  private double[] records(double[] right) {
    double[] hits = IntStream.range(0, whole.length).mapToDouble(s -> sum(right, s)).toArray();
    double worth = settings.right() + settings.wrong();
    return kinds.rates(hits, compared, settings.right() / worth, worth);
  }

  private double sum(double[] right, int source) {
    double sum = 0;
    for (int a = 0; a < attributes; a++) {
      sum += right[source * attributes + a];
    }
    return sum;
  }

  private static double drawn(double right, double claims, double towards, double worth) {
    return bounded((right + worth * towards) / (claims + worth));
  }

  private static double bounded(double reliability) {
    return Math.max(LEAST, Math.min(MOST, reliability));
  }
}
