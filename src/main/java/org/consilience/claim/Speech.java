package org.consilience.claim;

import org.jspecify.annotations.Nullable;

/**
 * One quotation with the one who said it.
 *
 * @param quotation the quoted words
 * @param frame the reporting frame; null where the text names no speaker
 * @param frameSentence the sentence of the frame, -1 without one
 */
record Speech(Quotation quotation, @Nullable Frame frame, int frameSentence) {
  static Speech unattributed(Quotation quotation) {
    return new Speech(quotation, null, -1);
  }
}
