package org.consilience.claim;

import java.util.BitSet;
import java.util.Map;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;

/**
 * A claim of a sentence with the signs of how it reads.
 *
 * @param words the tokens that its text is made of
 * @param signs as in {@link Signs}
 */
record Told(ComparableClaim claim, int sentence, BitSet words, Map<String, Double> signs) {
  /** The claim with what it was told in, and its confidence. */
  ComparableClaim inContext(Reading reading) {
    String context = reading.contexts().of(sentence, words);
    Claim whole =
        Claim.newBuilder(claim.getClaim())
            .setContext(context)
            .setExtractionConfidence(Confidence.of(Signs.of(signs, context)))
            .build();
    return ComparableClaim.newBuilder(claim).setClaim(whole).build();
  }
}
