package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an extracted text agrees with the true one in shingles of four words, the measure of
 * ScrapingHub's "Article extraction benchmark" (2019).
 *
 * @param hits shares of the shingles of both texts that are in both, only in the extracted text,
 *     and only in the true one
 */
record ShingleMatch(double hits, double added, double missed) {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static ShingleMatch of(String truth, String found) {
    Map<List<String>, Integer> trueOnes = shingles(truth);
    Map<List<String>, Integer> foundOnes = shingles(found);
    Set<List<String>> all = new HashSet<>(trueOnes.keySet());
    all.addAll(foundOnes.keySet());
    long hits = 0;
    long added = 0;
    long missed = 0;
    for (List<String> shingle : all) {
      int expected = trueOnes.getOrDefault(shingle, 0);
      int actual = foundOnes.getOrDefault(shingle, 0);
      hits += Math.min(expected, actual);
      added += Math.max(0, actual - expected);
      missed += Math.max(0, expected - actual);
    }
    double sum = Math.max(1, hits + added + missed);
    return new ShingleMatch(hits / sum, added / sum, missed / sum);
  }

  /** Whether anything was found, and whether there was anything to find. */
  boolean hasFound() {
    return hits + added > 0;
  }

  boolean hasTruth() {
    return hits + missed > 0;
  }

  double precision() {
    return hits / (hits + added);
  }

  double recall() {
    return hits / (hits + missed);
  }

  /** A text of fewer words is one shingle. */
  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<List<String>, Integer> shingles = new HashMap<>();
    for (int i = 0; i == 0 || i + WORDS <= words.size(); i++) {
      List<String> shingle = List.copyOf(words.subList(i, Math.min(words.size(), i + WORDS)));
      if (!shingle.isEmpty()) {
        shingles.merge(shingle, 1, Integer::sum);
      }
    }
    return shingles;
  }
}
