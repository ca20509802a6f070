package org.consilience.claim;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;

/**
 * A claim of a sentence with the signs of how it reads.
 *
 * @param signs as in {@link Signs}
 */
record Told(ComparableClaim claim, int sentence, Map<String, Double> signs) {
  /** Signs of words that point at what was said before. */
  private static final Set<String> POINTING =
      Set.of(
          "demonstrative",
          "pointing",
          "opens on a pronoun",
          "quoted pronoun",
          "quoted we",
          "definites",
          "one word of a name");

  /** The claim with what it was told in, if it names too little itself, and its confidence. */
  ComparableClaim inContext(Reading reading) {
    Claim bare = claim.getClaim();
    String context =
        Contexts.isOpen(bare.getFlags()) || !Collections.disjoint(signs.keySet(), POINTING)
            ? reading.contexts().of(sentence, bare, claim.getLemmas())
            : "";
    Claim whole =
        Claim.newBuilder(bare)
            .setContext(context)
            .setExtractionConfidence(Confidence.of(Signs.of(signs, context)))
            .build();
    return ComparableClaim.newBuilder(claim).setClaim(whole).build();
  }
}
