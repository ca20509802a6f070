package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.claim.Tuple;

/**
 * The measure of CaRB (Bhardwaj, Aggarwal and Mausam 2019): tuples are compared slot by slot as
 * bags of words; a gold tuple's recall is that of its best match, precision that of a one-to-one
 * match taken greedily.
 */
final class CarbScore {
  /** Precision and recall of the tuples at least as sure as a threshold. */
  record Point(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  private static final Set<String> BE =
      Set.of("be", "is", "am", "are", "was", "were", "been", "being");
  private static final List<String> SAYING = List.of("said", "told", "added", "adds", "says");

  private CarbScore() {}

  /** The points of the precision-recall curve, from the lowest threshold to the highest. */
  static List<Point> curve(Map<String, List<Tuple>> gold, Map<String, List<Tuple>> found) {
    Set<Double> thresholds = new TreeSet<>();
    found.values().forEach(ts -> ts.forEach(t -> thresholds.add(t.confidence())));
    return thresholds.stream().map(threshold -> at(threshold, gold, found)).toList();
  }

  /** The area under the curve with the point of full precision and no recall added. */
  static double area(List<Point> curve) {
    List<Point> points = new ArrayList<>(curve);
    points.add(new Point(1, 0));
    double area = 0;
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      area += (a.recall() - b.recall()) * (a.precision() + b.precision()) / 2;
    }
    return area;
  }

  private static Point at(
      double threshold, Map<String, List<Tuple>> gold, Map<String, List<Tuple>> found) {
    double precise = 0;
    double recalled = 0;
    int sure = 0;
    int wanted = 0;
    for (Map.Entry<String, List<Tuple>> sentence : gold.entrySet()) {
      List<Tuple> tuples =
          found.getOrDefault(sentence.getKey(), List.of()).stream()
              .filter(t -> t.confidence() >= threshold)
              .toList();
      double[][][] scores = scores(sentence.getValue(), tuples);
      precise += precision(scores, tuples.size());
      recalled += recall(scores);
      sure += tuples.size();
      wanted += sentence.getValue().size();
    }
    return new Point(sure == 0 ? 1 : precise / sure, wanted == 0 ? 0 : recalled / wanted);
  }

  private static double recall(double[][][] scores) {
    return Arrays.stream(scores)
        .mapToDouble(row -> Arrays.stream(row).mapToDouble(s -> s[1]).max().orElse(0))
        .sum();
  }

  private static double precision(double[][][] scores, int tuples) {
    record Pair(int gold, int tuple, double precision) {}
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < scores.length; g++) {
      for (int t = 0; t < tuples; t++) {
        pairs.add(new Pair(g, t, scores[g][t][0]));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::precision).reversed());
    Set<Integer> usedGold = new TreeSet<>();
    Set<Integer> usedTuples = new TreeSet<>();
    double sum = 0;
    for (Pair pair : pairs) {
      if (!usedGold.contains(pair.gold()) && !usedTuples.contains(pair.tuple())) {
        usedGold.add(pair.gold());
        usedTuples.add(pair.tuple());
        sum += pair.precision();
      }
    }
    return sum;
  }

  private static double[][][] scores(List<Tuple> gold, List<Tuple> tuples) {
    return gold.stream()
        .map(g -> tuples.stream().map(t -> score(g, t)).toArray(double[][]::new))
        .toArray(double[][][]::new);
  }

  /** Precision and recall of one tuple against a gold one; of speech in either order. */
  private static double[] score(Tuple gold, Tuple tuple) {
    List<String> wanted = slots(gold);
    List<String> given = slots(tuple);
    double[] straight = score(wanted, given);
    boolean speech = SAYING.stream().anyMatch(gold.relation()::contains);
    if (!speech || given.size() < 3) {
      return straight;
    }
    double[] reverse = score(wanted, List.of(given.get(0), given.get(2), given.get(1)));
    boolean better =
        reverse[0] > straight[0] || (reverse[0] == straight[0] && reverse[1] > straight[1]);
    return better ? reverse : straight;
  }

  /** Relation, first argument, and all others as one. */
  private static List<String> slots(Tuple tuple) {
    List<String> slots = new ArrayList<>(List.of(tuple.relation()));
    List<String> arguments = tuple.arguments();
    if (!arguments.isEmpty()) {
      slots.add(arguments.get(0));
    }
    if (arguments.size() > 1) {
      slots.add(String.join(" ", arguments.subList(1, arguments.size())));
    }
    return slots;
  }

  private static double[] score(List<String> gold, List<String> tuple) {
    int matched = 0;
    int given = 0;
    int wanted = 0;
    for (int i = 0; i < gold.size(); i++) {
      if (i >= tuple.size()) {
        return new double[2];
      }
      List<String> words = words(gold.get(i));
      List<String> left = new ArrayList<>(words(tuple.get(i)));
      wanted += words.size();
      given += left.size();
      int same = (int) words.stream().filter(left::remove).count();
      matched += i == 0 ? same + forms(words, left) : same;
      if (i == 0 && matched == 0) {
        return new double[2];
      }
    }
    return new double[] {(double) matched / Math.max(1, given), (double) matched / wanted};
  }

  /** "be" stands for any of its forms. */
  private static int forms(List<String> gold, List<String> left) {
    return left.contains("be") && gold.stream().anyMatch(BE::contains) ? 1 : 0;
  }

  private static List<String> words(String slot) {
    return Arrays.stream(slot.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }
}
