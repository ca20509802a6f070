package org.consilience.evaluation;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.consilience.cleaning.NumberTable;
import org.consilience.consensus.EventMention;
import org.consilience.consensus.EventPairs;

/**
 * The mentions of one subtopic of ECB+.
 *
 * @param fold of its topic
 * @param development whether it is of the set's development part
 * @param first look at the pairs
 * @param chains of gold, by mention
 * @param lemmas by mention
 */
record EventTopic(
    int fold,
    boolean development,
    EventPairs pairs,
    NumberTable first,
    Map<String, String> chains,
    Map<String, String> lemmas) {

  /** A label for each pair: whether gold says one event. */
  boolean[] labels() {
    int n = pairs.mentions().size();
    boolean[] labels = new boolean[n * (n - 1) / 2];
    int pair = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        labels[pair++] = chain(i).equals(chain(j));
      }
    }
    return labels;
  }

  private String chain(int mention) {
    EventMention m = pairs.mentions().get(mention);
    return Objects.requireNonNull(chains.get(m.id()));
  }

  NumberTable second(double[] logOdds) {
    return table(pairs.second(logOdds));
  }

  static NumberTable table(EventPairs.Look look) {
    return new NumberTable(look.names(), look.rows());
  }

  /** The group of each mention, by the name of its first. */
  Map<String, String> groups(double[] logOdds, double least) {
    Map<String, String> groups = new TreeMap<>();
    pairs.groups(logOdds, least).forEach(g -> g.forEach(m -> groups.put(m, g.get(0))));
    return groups;
  }
}
