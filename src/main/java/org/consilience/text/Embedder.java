package org.consilience.text;

/**
 * A sentence encoder. One text gives one vector, whatever else is encoded around it: no batches.
 */
public interface Embedder {
  /**
   * A vector of length one and fixed dimension; texts beyond the model's window are cut at its end.
   * Thread-safe.
   */
  float[] embed(String text);

  /** Cosine of two vectors of length one, in [-1, 1]. */
  static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
