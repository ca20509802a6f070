package org.consilience.story;

import org.consilience.model.StoryVector;

/** A document's weighed terms as arrays: comparisons run over millions of them. */
final class TermVector {
  final int[] terms;
  final float[] weights;

  private TermVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  static TermVector of(StoryVector vector) {
    int size = vector.getTerms().size();
    int[] terms = new int[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      terms[i] = vector.getTerms().get(i);
      weights[i] = vector.getWeights().get(i);
    }
    return new TermVector(terms, weights);
  }

  static boolean isName(int term) {
    return (term & 1) == 0;
  }
}
