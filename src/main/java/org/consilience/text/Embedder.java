package org.consilience.text;

import java.util.List;

/**
 * A sentence encoder. One text gives one vector, whatever else is encoded around it: no batches.
 */
public interface Embedder {
  /**
   * A vector of length one and fixed dimension; texts beyond the model's window are cut at its end.
   * Thread-safe.
   */
  float[] embed(String text);

  /**
   * The text's vector with those of its words in their context, out of one look at it; an encoder
   * that has no vectors of words gives none.
   */
  default EncodedText encode(String text) {
    return new EncodedText(embed(text), List.of());
  }

  /** Cosine of two vectors of length one, in [-1, 1]. */
  static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
