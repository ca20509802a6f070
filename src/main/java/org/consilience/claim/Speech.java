package org.consilience.claim;

import org.consilience.claim.grammar.Frame;
import org.consilience.claim.quotation.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * One quotation with the one who said it.
 *
 * @param quotation the quoted words
 * @param frame the reporting frame; null where the text names no speaker
 * @param frameSentence the sentence of the frame, -1 without one
 * @param guessed whether the frame is of another paragraph that leaves its quotation closed
 */
record Speech(Quotation quotation, @Nullable Frame frame, int frameSentence, boolean guessed) {
  Speech(Quotation quotation, @Nullable Frame frame, int frameSentence) {
    this(quotation, frame, frameSentence, false);
  }

  static Speech unattributed(Quotation quotation) {
    return new Speech(quotation, null, -1);
  }

  /** The same speaker's words elsewhere. */
  Speech of(Quotation other, boolean guess) {
    return new Speech(other, frame, frameSentence, guess);
  }
}
