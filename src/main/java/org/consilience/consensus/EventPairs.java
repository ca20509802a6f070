package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All pairs of the mentions of one story, as a model looks at them twice, and the events that come
 * of it. Pairs stand in one order: the first mention with all after it, then the second.
 */
public final class EventPairs {

  /**
   * What a model sees.
   *
   * @param names of the numbers; none where there is no pair
   * @param rows the numbers of each pair
   */
  public record Look(List<String> names, List<double[]> rows) {}

  private interface Numbers {
    Map<String, Double> of(int i, int j);
  }

  private final List<EventMention> mentions;

  /** Pairs of a story; the order of its mentions does not matter. */
  public EventPairs(List<EventMention> mentions) {
    this.mentions = mentions.stream().sorted(Comparator.comparing(EventMention::id)).toList();
  }

  /** Sorted by id. */
  public List<EventMention> mentions() {
    return mentions;
  }

  /** What the texts say of each pair. */
  public Look first() {
    return look(new EventNumbers(new EventStory(mentions))::of);
  }

  /**
   * What the first look at all pairs says of each.
   *
   * @param logOdds of each pair's telling one event
   */
  public Look second(double[] logOdds) {
    return look(new EventRivals(mentions, logOdds)::of);
  }

  private Look look(Numbers numbers) {
    List<String> names = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        Map<String, Double> row = numbers.of(i, j);
        if (names.isEmpty()) {
          names.addAll(row.keySet());
        }
        rows.add(row.values().stream().mapToDouble(v -> v).toArray());
      }
    }
    return new Look(names, rows);
  }

  /**
   * Groups of mentions of one event each, by id, as the matcher makes its groups: by average link
   * over all pairs, so that no chain of near matches holds a group together.
   *
   * @param logOdds of each pair's telling one event
   * @param least mean probability from which two groups join, in (0, 1)
   */
  public List<List<String>> groups(double[] logOdds, double least) {
    Map<String, String> apart = new TreeMap<>(); // also two of one document may tell one event
    mentions.forEach(m -> apart.put(m.id(), m.id()));
    List<Clustering.Edge> edges = new ArrayList<>();
    int pair = 0;
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        double probability = PairScore.probability(logOdds[pair++]);
        // Nought would forbid it.
        PairScore score = new PairScore(Math.max(probability, Double.MIN_NORMAL), List.of());
        edges.add(new Clustering.Edge(mentions.get(i).id(), mentions.get(j).id(), score));
      }
    }
    return new Clustering(apart, Clustering.Least.of(least)).cluster(edges);
  }
}
