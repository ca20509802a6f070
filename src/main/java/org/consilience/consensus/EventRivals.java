package org.consilience.consensus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a first look at all pairs of a story says of one of them: whether both are alike to the same
 * mentions, and whether either has a better partner, in the other's document or anywhere. Two
 * mentions of one event have their likenesses in common.
 */
final class EventRivals {
  /** Keeps the cosine of two mentions that nothing is like from being one. */
  private static final double NOTHING = 0.1;

  private final List<EventMention> mentions;
  private final double[][] alike;

  /**
   * A second look at a story.
   *
   * @param logOdds of every pair: the first mention with all after it, then the second
   */
  EventRivals(List<EventMention> mentions, double[] logOdds) {
    this.mentions = mentions;
    this.alike = new double[mentions.size()][mentions.size()];
    int pair = 0;
    for (int i = 0; i < alike.length; i++) {
      for (int j = i + 1; j < alike.length; j++) {
        alike[i][j] = PairScore.probability(logOdds[pair++]);
        alike[j][i] = alike[i][j];
      }
    }
  }

  /** The numbers of a pair by its places, the same names in the same order. */
  Map<String, Double> of(int i, int j) {
    double common = 0;
    double ofFirst = 0;
    double ofSecond = 0;
    double link = 0;
    for (int k = 0; k < alike.length; k++) {
      if (k != i && k != j) {
        common += alike[i][k] * alike[j][k];
        ofFirst += alike[i][k] * alike[i][k];
        ofSecond += alike[j][k] * alike[j][k];
        link = Math.max(link, Math.min(alike[i][k], alike[j][k]));
      }
    }
    double own = alike[i][j];
    double lengths = Math.sqrt((ofFirst + own * own) * (ofSecond + own * own));
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put("pair.alike", own);
    numbers.put("others.link", link);
    numbers.put("others.cosine", (common + own) / (lengths + NOTHING));
    numbers.put("others.common", common);
    numbers.put("others.fewer", Math.min(ofFirst, ofSecond));
    numbers.put("others.more", Math.max(ofFirst, ofSecond));
    leads(numbers, "rival.in-document", own - best(i, j, true), own - best(j, i, true));
    leads(numbers, "rival.anywhere", own - best(i, j, false), own - best(j, i, false));
    return numbers;
  }

  private static void leads(Map<String, Double> numbers, String name, double one, double other) {
    numbers.put(name + "-least", Math.min(one, other));
    numbers.put(name + "-most", Math.max(one, other));
  }

  /** How alike a mention is to its best partner but for one, in that one's document or anywhere. */
  private double best(int mention, int butFor, boolean inDocument) {
    String document = mentions.get(butFor).documentId();
    double best = 0;
    for (int k = 0; k < alike.length; k++) {
      boolean meant = !inDocument || mentions.get(k).documentId().equals(document);
      if (k != mention && k != butFor && meant) {
        best = Math.max(best, alike[mention][k]);
      }
    }
    return best;
  }
}
