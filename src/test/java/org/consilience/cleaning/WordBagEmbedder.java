package org.consilience.cleaning;

import java.util.Locale;
import java.util.Set;
import org.consilience.text.Embedder;
import org.consilience.text.Resources;

/** Content words cut to their first letters and hashed: near enough to a topic for tests. */
final class WordBagEmbedder implements Embedder {

  private static final int DIMENSIONS = 512;
  private static final int STEM = 5;
  private static final Set<String> STOP = Resources.words(Wording.class, "function-words.txt");

  @Override
  public float[] embed(String text) {
    float[] vector = new float[DIMENSIONS];
    // A share of every text is alike, as in a trained encoder.
    vector[0] = 1;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2 && !STOP.contains(word)) {
        String stem = word.substring(0, Math.min(STEM, word.length()));
        vector[1 + Math.floorMod(stem.hashCode() * 31, DIMENSIONS - 1)] += 1;
      }
    }
    double norm = 0;
    for (float x : vector) {
      norm += x * x;
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(norm);
    }
    return vector;
  }
}
