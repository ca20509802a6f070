package org.consilience.consensus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.consilience.text.Embedder;

/**
 * The mentions of one story, and what is common in it: words count by how rare they are among its
 * sentences (Sparck Jones 1972), and vectors by how they differ from their mean, for all mentions
 * of a story are alike beside those of another.
 */
final class EventStory {
  private static final double UNKNOWN = 3;

  private final List<EventMention> mentions;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Set<String>> documents = new HashMap<>();
  private final Map<String, Integer> usesInDocument = new HashMap<>();
  private final int documentCount;
  private final double[][] senses;
  private final List<float[]> meanings;

  EventStory(List<EventMention> mentions) {
    this.mentions = mentions;
    countWords();
    for (EventMention m : mentions) {
      String lemma = m.trigger().lemma();
      uses.merge(lemma, 1, Integer::sum);
      usesInDocument.merge(m.documentId() + " " + lemma, 1, Integer::sum);
      documents.computeIfAbsent(lemma, l -> new TreeSet<>()).add(m.documentId());
    }
    this.documentCount = (int) mentions.stream().map(EventMention::documentId).distinct().count();
    this.meanings = centred(m -> m.around().meaning());
    this.senses = cosines(centred(m -> m.trigger().sense()));
  }

  private void countWords() {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> sentences = new HashSet<>();
    for (EventMention m : mentions) {
      if (sentences.add(m.documentId() + " " + m.sentence())) {
        m.around().words().forEach(w -> counts.merge(w, 1, Integer::sum));
      }
    }
    counts.forEach((w, n) -> weights.put(w, Math.log((sentences.size() + 1.0) / (n + 0.5))));
  }

  private List<float[]> centred(Function<EventMention, float[]> vector) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    double[] mean = new double[vector.apply(mentions.get(0)).length];
    for (EventMention m : mentions) {
      float[] v = vector.apply(m);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += v[i] / mentions.size();
      }
    }
    return mentions.stream().map(m -> without(vector.apply(m), mean)).toList();
  }

  private static float[] without(float[] vector, double[] mean) {
    double squares = 0;
    for (int i = 0; i < mean.length; i++) {
      squares += (vector[i] - mean[i]) * (vector[i] - mean[i]);
    }
    float[] unit = new float[mean.length];
    for (int i = 0; i < mean.length; i++) {
      unit[i] = squares == 0 ? 0 : (float) ((vector[i] - mean[i]) / Math.sqrt(squares));
    }
    return unit;
  }

  private static double[][] cosines(List<float[]> vectors) {
    double[][] cosines = new double[vectors.size()][vectors.size()];
    for (int i = 0; i < cosines.length; i++) {
      for (int j = 0; j < cosines.length; j++) {
        cosines[i][j] = Embedder.cosine(vectors.get(i), vectors.get(j));
      }
    }
    return cosines;
  }

  List<EventMention> mentions() {
    return mentions;
  }

  int documentCount() {
    return documentCount;
  }

  /** Mentions by a lemma. */
  int uses(String lemma) {
    return uses.getOrDefault(lemma, 0);
  }

  /** Mentions by the lemma of one of them in its document. */
  int usesBeside(EventMention mention) {
    return usesInDocument.getOrDefault(mention.documentId() + " " + mention.trigger().lemma(), 0);
  }

  /** Documents that mention something by a lemma. */
  int documents(String lemma) {
    return documents.getOrDefault(lemma, Set.of()).size();
  }

  /** Cosine of two triggers in their contexts, beside the story's mean. */
  double sense(int i, int j) {
    return senses[i][j];
  }

  /** Cosine of two sentences, beside the story's mean. */
  double meaning(int i, int j) {
    return Embedder.cosine(meanings.get(i), meanings.get(j));
  }

  /** By how much the second is nearer in sense to the first than any other of its document is. */
  double lead(int i, int j) {
    double best = -1;
    for (int k = 0; k < mentions.size(); k++) {
      if (k != j && k != i && mentions.get(k).documentId().equals(mentions.get(j).documentId())) {
        best = Math.max(best, senses[i][k]);
      }
    }
    return senses[i][j] - best;
  }

  double weight(String word) {
    return weights.getOrDefault(word, UNKNOWN);
  }

  private double weight(Set<String> words) {
    return words.stream().mapToDouble(this::weight).sum();
  }

  /** Weight of the words that both have. */
  double shared(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).mapToDouble(this::weight).sum();
  }

  /** Weight of the shared words over that of all, in [0, 1]: a weighted Jaccard. */
  double overlap(Set<String> a, Set<String> b) {
    double shared = shared(a, b);
    double all = weight(a) + weight(b) - shared;
    return all == 0 ? 0 : shared / all;
  }

  /** Share of weight of the words of {@code a} that {@code b} has, in [0, 1]. */
  double covered(Set<String> a, Set<String> b) {
    double all = weight(a);
    return all == 0 ? 0 : shared(a, b) / all;
  }

  /** The greater of both shares; below nought where either has no words. */
  double coveredEither(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() ? -1 : Math.max(covered(a, b), covered(b, a));
  }
}
