package org.consilience.text;

import java.util.List;

/**
 * A text as an encoder sees it.
 *
 * @param vector of the whole, of length one
 * @param words in the order of the text; none beyond the model's window
 */
public record EncodedText(float[] vector, List<Word> words) {

  /**
   * A word in its context: the mean of its pieces.
   *
   * @param start first code point in the text
   * @param end one past the last
   * @param vector in steps of a 127th of its largest number: as good, and a quarter of the room
   */
  public record Word(int start, int end, byte[] vector) {
    private static final int STEPS = 127;

    public static Word of(int start, int end, float[] vector) {
      float largest = Float.MIN_NORMAL;
      for (float x : vector) {
        largest = Math.max(largest, Math.abs(x));
      }
      byte[] steps = new byte[vector.length];
      for (int i = 0; i < steps.length; i++) {
        steps[i] = (byte) Math.round(STEPS * vector[i] / largest);
      }
      return new Word(start, end, steps);
    }

    boolean touches(int from, int to) {
      return start < to && end > from;
    }

    /** The vector at length one. */
    public float[] unit() {
      return mean(List.of(this), vector.length);
    }
  }

  /**
   * The mean of the words that touch some code points, at length one; the vector of the whole where
   * no word does.
   */
  public float[] part(int from, int to) {
    List<Word> touched = words.stream().filter(w -> w.touches(from, to)).toList();
    return touched.isEmpty() ? vector : mean(touched, vector.length);
  }

  private static float[] mean(List<Word> words, int dimensions) {
    double[] sum = new double[dimensions];
    for (Word word : words) {
      double length = length(word.vector);
      for (int i = 0; i < dimensions; i++) {
        sum[i] += length == 0 ? 0 : word.vector[i] / length;
      }
    }
    return unit(sum);
  }

  private static double length(byte[] vector) {
    double squares = 0;
    for (byte x : vector) {
      squares += x * x;
    }
    return Math.sqrt(squares);
  }

  private static float[] unit(double[] vector) {
    double squares = 0;
    for (double x : vector) {
      squares += x * x;
    }
    double length = Math.sqrt(squares);
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = length == 0 ? 0 : (float) (vector[i] / length);
    }
    return unit;
  }
}
