package org.consilience.language;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/**
 * NLP4J's weights of sparse features without their zeros, which are nine in ten: compressed sparse
 * columns (Duff, Erisman and Reid, Direct Methods for Sparse Matrices, 2). Sums run in the order of
 * the dense form, and adding zero changes no sum, so the scores are the same to the last bit.
 */
@SuppressWarnings("serial") // never serialised: it is put in place after the component was read
final class SparseWeights extends ColumnMajorVector {
  /** Where the weights of a feature start; one more entry than features. */
  private final int[] starts;

  /** The label of each weight, as an unsigned byte. */
  private final byte[] labels;

  private final float[] values;

  private SparseWeights(int labelSize, int[] starts, byte[] labels, float[] values) {
    this.starts = starts;
    this.labels = labels;
    this.values = values;
    setSizes(labelSize, starts.length - 1);
  }

  static SparseWeights read(FlatReader in) {
    return new SparseWeights(in.number(), in.ints(), in.bytes(), in.floats());
  }

  /**
   * Writes the non-zero weights.
   *
   * @throws IllegalArgumentException if the labels do not fit into a byte
   */
  static void write(MajorVector dense, FlatWriter out) throws IOException {
    if (dense.getLabelSize() > 256) {
      throw new IllegalArgumentException("too many labels: " + dense.getLabelSize());
    }
    int[] starts = new int[dense.getFeatureSize() + 1];
    int nonZero = dense.countNonZeroWeights();
    byte[] labels = new byte[nonZero];
    float[] values = new float[nonZero];
    int next = 0;
    for (int feature = 0; feature < dense.getFeatureSize(); feature++) {
      for (int label = 0; label < dense.getLabelSize(); label++) {
        float weight = dense.get(label, feature);
        if (weight != 0) {
          labels[next] = (byte) label;
          values[next++] = weight;
        }
      }
      starts[feature + 1] = next;
    }
    out.number(dense.getLabelSize());
    out.ints(starts);
    out.bytes(labels);
    out.floats(values);
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem item : features.getVector()) {
      if (item.getIndex() < getFeatureSize()) {
        add(item.getIndex(), item.getValue(), scores);
      }
    }
  }

  private void add(int feature, float value, float[] scores) {
    for (int i = starts[feature]; i < starts[feature + 1]; i++) {
      scores[labels[i] & 0xFF] += values[i] * value;
    }
  }

  @Override
  public float get(int index) {
    throw new UnsupportedOperationException("only sums of scores are kept");
  }
}
