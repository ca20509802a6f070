package org.consilience.claim;

import java.util.BitSet;
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
  /** The claim, now with what it was told in and its confidence. */
  ComparableClaim inContext(Reading reading) {
    Claim whole = claim.getClaim();
    whole.setContext(reading.contexts().of(sentence, words, named(whole)));
    whole.setExtractionConfidence(Confidence.of(Signs.of(signs, whole.getContext())));
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
