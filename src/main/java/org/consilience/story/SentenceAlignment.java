package org.consilience.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.text.Rounding;

/**
 * How much of a text another tells again sentence by sentence, with words replaced and sentences
 * moved. Two sentences are compared by the weight of their longest common subsequence of stems
 * (Wagner and Fischer 1974) and by that of their common stems in any order, since a rewriting may
 * turn a sentence round.
 */
final class SentenceAlignment {
  /** Content stems in common without which two sentences are not compared. */
  private static final int LEAST_COMMON = 2;

  private final RunningText text;
  private final List<int[]> sentences;
  private final Map<Integer, Set<Integer>> sentencesOf = new HashMap<>();

  /** The most like sentence of another text. */
  record Match(int[] mine, int[] theirs, double similarity) {}

  SentenceAlignment(RunningText text) {
    this.text = text;
    this.sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = sentences.get(s)[0]; i < sentences.get(s)[1]; i++) {
        if (text.word(i).isContent()) {
          sentencesOf.computeIfAbsent(text.word(i).stem(), k -> new TreeSet<>()).add(s);
        }
      }
    }
  }

  /** For each sentence of another text that has its like here, the most like one. */
  List<Match> with(RunningText other) {
    List<Match> matches = new ArrayList<>();
    for (int[] theirs : other.sentences()) {
      Match best = null;
      for (int candidate : candidates(other, theirs)) {
        int[] mine = sentences.get(candidate);
        double similarity = similarity(mine, other, theirs);
        if (best == null || similarity > best.similarity) {
          best = new Match(mine, theirs, similarity);
        }
      }
      if (best != null) {
        matches.add(best);
      }
    }
    return matches;
  }

  /**
   * The mean similarity by weight of the shorter text's sentences to their likes in the longer one;
   * 1 for a verbatim copy.
   *
   * @param matches of which {@code mine} counts in a and {@code theirs} in b
   */
  static double coverage(RunningText a, RunningText b, List<Match> matches) {
    double all = Math.min(weight(a, 0, a.size()), weight(b, 0, b.size()));
    boolean first = all < weight(b, 0, b.size());
    Map<Integer, Double> covered = new TreeMap<>();
    for (Match match : matches) {
      int[] sentence = first ? match.mine : match.theirs;
      double weight = weight(first ? a : b, sentence[0], sentence[1]);
      covered.merge(sentence[0], match.similarity * weight, Math::max);
    }
    double sum = covered.values().stream().mapToDouble(Double::doubleValue).sum();
    return all == 0 ? 0 : Rounding.six(sum / all);
  }

  private List<Integer> candidates(RunningText other, int[] theirs) {
    Map<Integer, Integer> common = new LinkedHashMap<>();
    Set<Integer> seen = new TreeSet<>();
    for (int i = theirs[0]; i < theirs[1]; i++) {
      if (other.word(i).isContent() && seen.add(other.word(i).stem())) {
        sentencesOf
            .getOrDefault(other.word(i).stem(), Set.of())
            .forEach(s -> common.merge(s, 1, Integer::sum));
      }
    }
    return common.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST_COMMON)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private double similarity(int[] mine, RunningText other, int[] theirs) {
    double total = weight(text, mine[0], mine[1]) + weight(other, theirs[0], theirs[1]);
    double common = inOrder(mine, other, theirs) + inAnyOrder(mine, other, theirs);
    return Rounding.six(common / total);
  }

  /** The weight of the heaviest common subsequence. */
  private double inOrder(int[] mine, RunningText other, int[] theirs) {
    double[] best = new double[theirs[1] - theirs[0] + 1];
    for (int i = mine[0]; i < mine[1]; i++) {
      double diagonal = 0;
      for (int j = 1; j < best.length; j++) {
        double above = best[j];
        boolean same = text.word(i).stem() == other.word(theirs[0] + j - 1).stem();
        double taken = same ? diagonal + text.word(i).weight() : 0;
        best[j] = Math.max(taken, Math.max(best[j - 1], above));
        diagonal = above;
      }
    }
    return best[best.length - 1];
  }

  private double inAnyOrder(int[] mine, RunningText other, int[] theirs) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int j = theirs[0]; j < theirs[1]; j++) {
      counts.merge(other.word(j).stem(), 1, Integer::sum);
    }
    double sum = 0;
    for (int i = mine[0]; i < mine[1]; i++) {
      if (counts.merge(text.word(i).stem(), -1, Integer::sum) >= 0) {
        sum += text.word(i).weight();
      }
    }
    return sum;
  }

  private static double weight(RunningText text, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += text.word(i).weight();
    }
    return sum;
  }
}
