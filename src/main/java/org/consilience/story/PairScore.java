package org.consilience.story;

import org.consilience.text.Rounding;

/**
 * How alike two documents are: the cosine of their vectors, in two named parts.
 *
 * @param names what shared names give
 * @param words what shared words and numbers give
 */
record PairScore(double names, double words) {

  static PairScore of(TermVector a, TermVector b) {
    double names = 0;
    double words = 0;
    for (int i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
      int first = a.terms[i];
      int second = b.terms[j];
      if (first == second) {
        double product = (double) a.weights[i] * b.weights[j];
        names += TermVector.isName(first) ? product : 0;
        words += TermVector.isName(first) ? 0 : product;
      }
      i += first <= second ? 1 : 0;
      j += second <= first ? 1 : 0;
    }
    return new PairScore(names, words);
  }

  /** A place or a person alone has many stories: some word for what happened must be shared. */
  double total() {
    return words == 0 ? 0 : names + words;
  }

  double rounded() {
    return Rounding.six(total());
  }
}
