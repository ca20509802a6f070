package org.consilience.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.cleaning.NumberTable;
import org.consilience.cleaning.Trees;

/**
 * Learns which mentions tell one event, five-fold over topics: trees that look at each pair, trees
 * that look again, knowing what the first found of the others, and the threshold. All that decides
 * on a topic was learned on topics of other folds; what the second look learns from are first looks
 * at topics that those had not seen either.
 */
final class EventSchool {
  static final int FOLDS = 5;

  private static final double[] THRESHOLDS = {0.28, 0.32, 0.36, 0.4, 0.44, 0.48};

  /**
   * In so many bags of trees: each learns one in so many of the pairs whose triggers are unrelated
   * and that tell two events, other ones in each, and what they say is averaged (after bagging,
   * Breiman 1996).
   */
  private static final int BAGS = 3;

  private static final List<String> RELATED =
      List.of("trigger.same", "trigger.stem", "trigger.near");

  /** Trees that learned from other samples of one matter. */
  private record Bag(List<Trees> trees) {
    double[] logOdds(NumberTable table) {
      double[] sum = new double[table.rows().size()];
      for (Trees each : trees) {
        double[] one = each.logOdds(table);
        Arrays.setAll(sum, i -> sum[i] + one[i] / trees.size());
      }
      return sum;
    }
  }

  private final List<EventTopic> topics;

  /** The first look at each topic by trees that have not seen a fold, nor the topic's own. */
  private final double[][][] first;

  EventSchool(List<EventTopic> topics) {
    this.topics = topics;
    this.first = new double[FOLDS][topics.size()][];
    for (int f = 0; f < FOLDS; f++) {
      for (int g = f; g < FOLDS; g++) {
        lookWithout(f, g);
      }
    }
  }

  private void lookWithout(int f, int g) {
    Bag trees = learn(fold -> fold != f && fold != g, (topic, place) -> topic.first());
    for (int t = 0; t < topics.size(); t++) {
      int fold = topics.get(t).fold();
      if (fold == f || fold == g) {
        first[fold == f ? g : f][t] = trees.logOdds(topics.get(t).first());
      }
    }
  }

  private Bag learn(IntPredicate folds, BiFunction<EventTopic, Integer, NumberTable> look) {
    List<TreeTrainer.Examples> bags =
        Stream.generate(TreeTrainer.Examples::new).limit(BAGS).toList();
    for (int t = 0; t < topics.size(); t++) {
      if (folds.test(topics.get(t).fold())) {
        add(bags, topics.get(t), look.apply(topics.get(t), t));
      }
    }
    return new Bag(bags.stream().map(TreeTrainer::train).toList());
  }

  private static void add(List<TreeTrainer.Examples> bags, EventTopic topic, NumberTable table) {
    boolean[] labels = topic.labels();
    int[] related = RELATED.stream().mapToInt(topic.first().names()::indexOf).toArray();
    for (int pair = 0; pair < labels.length; pair++) {
      double[] row = topic.first().rows().get(pair);
      boolean plain = !labels[pair] && IntStream.of(related).allMatch(column -> row[column] == 0);
      for (int bag = 0; bag < BAGS; bag++) {
        if (!plain || pair % BAGS == bag) {
          bags.get(bag).add(table, pair, labels[pair], plain ? BAGS : 1);
        }
      }
    }
  }

  /** The groups of the topics of a fold, by their places. */
  void group(int fold, Map<Integer, Map<String, String>> groups) {
    double[][] second = new double[topics.size()][];
    for (int without = 0; without < FOLDS; without++) {
      lookAgain(fold, without, second);
    }
    double least = threshold(fold, second);
    for (int t = 0; t < topics.size(); t++) {
      if (topics.get(t).fold() == fold) {
        groups.put(t, topics.get(t).groups(second[t], least));
      }
    }
  }

  /** Looks again at the topics of one fold, as trees do that have seen neither it nor another. */
  private void lookAgain(int unseen, int fold, double[][] second) {
    double[][] seen = first[unseen];
    Bag trees = learn(f -> f != unseen && f != fold, (topic, t) -> topic.second(seen[t]));
    for (int t = 0; t < topics.size(); t++) {
      if (topics.get(t).fold() == fold) {
        second[t] = trees.logOdds(topics.get(t).second(seen[t]));
      }
    }
  }

  /** The threshold that groups the topics of the other folds best, the least of equals. */
  private double threshold(int fold, double[][] second) {
    double best = THRESHOLDS[0];
    double most = -1;
    for (double least : THRESHOLDS) {
      CorefMeasures measures = new CorefMeasures();
      for (int t = 0; t < topics.size(); t++) {
        EventTopic topic = topics.get(t);
        if (topic.fold() != fold) {
          measures.count(topic.groups(second[t], least), topic.chains());
        }
      }
      best = measures.conll() > most ? least : best;
      most = Math.max(most, measures.conll());
    }
    return best;
  }
}
