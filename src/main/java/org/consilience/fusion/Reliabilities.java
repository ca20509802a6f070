package org.consilience.fusion;

import java.util.Arrays;
import java.util.List;

/**
 * How often each source is right, by attribute. What is known of little is drawn to what is known
 * of more (empirical Bayes): a source's record on an attribute to its whole record, that to the
 * record of the sources of its size, and that to the prior. So the tail is trusted as much as the
 * tail deserves, and one lucky hit makes no authority.
 */
final class Reliabilities {
  private static final double LEAST = 0.01;
  private static final double MOST = 0.99;

  /** Sources of 1, 2-3, 4-7, ... claims; the last takes the rest. */
  private static final int SIZES = 8;

  private final ClaimTable table;
  private final CredibilitySettings settings;
  private final int attributes;
  private final double[] whole;
  private final double[] parts;
  private final int[] claims;

  Reliabilities(ClaimTable table, CredibilitySettings settings) {
    this.table = table;
    this.settings = settings;
    this.attributes = table.attributes();
    this.whole = new double[table.sources().size()];
    this.parts = new double[whole.length * attributes];
    this.claims = new int[parts.length];
    double start = bounded(settings.right() / (settings.right() + settings.wrong()));
    Arrays.fill(whole, start);
    Arrays.fill(parts, start);
    for (Item item : table.items()) {
      for (int[] voices : item.voices()) {
        for (int source : voices) {
          claims[source * attributes + item.attribute()]++;
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
    double[] right = new double[parts.length];
    for (int i = 0; i < beliefs.size(); i++) {
      Item item = table.items().get(i);
      for (int v = 0; v < item.size(); v++) {
        for (int source : item.voices().get(v)) {
          right[source * attributes + item.attribute()] += beliefs.get(i)[v];
        }
      }
    }
    double[] peers = peers(right);
    double most = 0;
    for (int s = 0; s < whole.length; s++) {
      double peer = peers[size(table.claims(s))];
      double now = drawn(sum(right, s), table.claims(s), peer, settings.peers());
      most = Math.max(most, Math.abs(now - whole[s]));
      whole[s] = now;
      for (int a = 0; a < attributes; a++) {
        int at = s * attributes + a;
        parts[at] = drawn(right[at], claims[at], now, settings.overall());
      }
    }
    return most;
  }

  /** How often the sources of each size are right; every source counts as its claims. */
  private double[] peers(double[] right) {
    double[] hits = new double[SIZES];
    double[] all = new double[SIZES];
    for (int s = 0; s < whole.length; s++) {
      hits[size(table.claims(s))] += sum(right, s);
      all[size(table.claims(s))] += table.claims(s);
    }
    double[] peers = new double[SIZES];
    for (int b = 0; b < SIZES; b++) {
      peers[b] = (hits[b] + settings.right()) / (all[b] + settings.right() + settings.wrong());
    }
    return peers;
  }

  private double sum(double[] right, int source) {
    double sum = 0;
    for (int a = 0; a < attributes; a++) {
      sum += right[source * attributes + a];
    }
    return sum;
  }

  private static int size(int claims) {
    return Math.min(SIZES - 1, 31 - Integer.numberOfLeadingZeros(claims));
  }

  private static double drawn(double right, double claims, double towards, double worth) {
    return bounded((right + worth * towards) / (claims + worth));
  }

  private static double bounded(double reliability) {
    return Math.max(LEAST, Math.min(MOST, reliability));
  }
}
