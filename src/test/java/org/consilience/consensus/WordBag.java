package org.consilience.consensus;

import java.util.Locale;
import org.consilience.text.Embedder;

/** Words hashed into a vector: alike where the words are. */
final class WordBag implements Embedder {
  private static final int DIMENSIONS = 256;

  @Override
  public float[] embed(String text) {
    float[] vector = new float[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      vector[Math.floorMod(word.hashCode() * 31, DIMENSIONS)] += 1;
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
