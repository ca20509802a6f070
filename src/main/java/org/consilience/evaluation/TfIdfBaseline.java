package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.story.AverageLink;
import org.consilience.text.StopWords;

/**
 * The field's plain method for stories: cosine of tf-idf vectors of words, average link. Its
 * threshold is tuned on the very documents that it is scored on, so it is as good as it can be.
 */
final class TfIdfBaseline {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

  /** Steps of the threshold, a hundredth each: no set needs a higher one. */
  private static final int STEPS = 60;

  private final List<SourceText> texts;
  private final float[][] likeness;

  private TfIdfBaseline(List<SourceText> texts, boolean damped) {
    this.texts = texts;
    this.likeness = likeness(vectors(texts, damped));
  }

  /** The best B-cubed F1 of all thresholds, with plain or with damped counts. */
  static ClusterMeasures best(List<SourceText> texts, Map<String, String> gold) {
    ClusterMeasures best = null;
    for (boolean damped : new boolean[] {false, true}) {
      TfIdfBaseline baseline = new TfIdfBaseline(texts, damped);
      for (int step = 1; step <= STEPS; step++) {
        ClusterMeasures measures = ClusterMeasures.of(baseline.clusters(step / 100.0), gold);
        best = best == null || measures.bCubed() > best.bCubed() ? measures : best;
      }
    }
    return java.util.Objects.requireNonNull(best);
  }

  private Map<String, String> clusters(double least) {
    float[][] copy = new float[likeness.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = likeness[i].clone();
    }
    Map<String, String> clusters = new TreeMap<>();
    for (List<Integer> cluster : AverageLink.cluster(copy, least)) {
      String first = texts.get(cluster.get(0)).name();
      cluster.forEach(i -> clusters.put(texts.get(i).name(), first));
    }
    return clusters;
  }

  private static List<Map<String, Double>> vectors(List<SourceText> texts, boolean damped) {
    List<Map<String, Double>> vectors = texts.stream().map(t -> counts(t.text())).toList();
    Map<String, Integer> frequencies = new TreeMap<>();
    vectors.forEach(v -> v.keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    for (Map<String, Double> vector : vectors) {
      vector.replaceAll(
          (word, count) ->
              (damped ? 1 + Math.log(count) : count)
                  * (Math.log((1.0 + texts.size()) / (1 + frequencies.getOrDefault(word, 0))) + 1));
      double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
      vector.replaceAll((word, weight) -> weight / length);
    }
    return vectors;
  }

  private static Map<String, Double> counts(String text) {
    Map<String, Double> counts = new TreeMap<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (!StopWords.contains(word.group())) {
        counts.merge(word.group(), 1.0, Double::sum);
      }
    }
    return counts;
  }

  private static float[][] likeness(List<Map<String, Double>> vectors) {
    float[][] likeness = new float[vectors.size()][vectors.size()];
    Map<String, List<Integer>> holders = new TreeMap<>();
    for (int i = 0; i < vectors.size(); i++) {
      for (String word : vectors.get(i).keySet()) {
        holders.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    holders.forEach(
        (word, documents) -> {
          for (int a : documents) {
            for (int b : documents) {
              likeness[a][b] +=
                  (float)
                      (vectors.get(a).getOrDefault(word, 0.0)
                          * vectors.get(b).getOrDefault(word, 0.0));
            }
          }
        });
    return likeness;
  }
}
