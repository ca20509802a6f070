package org.consilience.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;

/**
 * A claim of a sentence with the signs of how it reads, before its context and confidence are
 * known.
 *
 * @param words the tokens that its text is made of
 * @param signs as in {@link Signs}
 */
record Told(ComparableClaim claim, int sentence, BitSet words, Map<String, Double> signs) {
  /** What tells several statements at once is worth more of a risk to part. */
  private static final double SEVERAL = 1.5;

  /** The claim as it was read, with what it was told in and its confidence. */
  ComparableClaim inContext(Reading reading) {
    return inContext(reading, words, signs);
  }

  /**
   * The same, but in the words of its sentence where what was read is too doubtful to be told.
   *
   * @param mostRisk as {@link Risk} estimates it, 0 to 1
   */
  ComparableClaim inContext(Reading reading, double mostRisk) {
    Claim whole = claim.getClaim();
    double limit = AsWritten.isAtomic(reading, sentence, words) ? mostRisk : SEVERAL * mostRisk;
    if (Risk.of(Doubts.ofTelling(signs, whole)) < limit) {
      return inContext(reading);
    }
    BitSet run = AsWritten.tell(reading, sentence, words, whole);
    Map<String, Double> doubted = new HashMap<>(signs);
    doubted.put("flag " + Flags.AS_WRITTEN, 1.0);
    return inContext(reading, run, doubted);
  }

  private ComparableClaim inContext(Reading reading, BitSet tokens, Map<String, Double> telling) {
    Claim whole = claim.getClaim();
    whole.setContext(reading.contexts().of(sentence, tokens, named(whole)));
    Map<String, Double> all = Signs.of(Doubts.ofTelling(telling, whole), whole.getContext());
    whole.setExtractionConfidence(Confidence.of(all));
    return claim;
  }

  /** Who is told to say it and what it says: the words that may name somebody. */
  private static String named(Claim claim) {
    StringBuilder named = new StringBuilder();
    for (Attribution attribution : claim.getAttribution()) {
      named.append(attribution.getSource()).append(' ');
    }
    return named.append(claim.getText()).toString();
  }
}
