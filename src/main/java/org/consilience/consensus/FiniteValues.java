package org.consilience.consensus;

import org.consilience.model.Claim;
import org.consilience.model.Value;
import org.jspecify.annotations.Nullable;

/** Refuses claims with numbers that are none: they would pass for every comparison or for none. */
final class FiniteValues {
  private FiniteValues() {}

  /**
   * Checks a claim; a missing bound is an open one.
   *
   * @throws IllegalArgumentException if a bound of its value, or its confidence, is not finite
   */
  static void check(Claim claim) {
    check(claim, "confidence of extraction", claim.getExtractionConfidence());
    Value value = claim.getValue();
    if (value != null) {
      check(claim, "lower bound", value.getLower());
      check(claim, "upper bound", value.getUpper());
    }
  }

  private static void check(Claim claim, String what, @Nullable Double number) {
    if (number != null && !Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "claim %s of document %s has a %s that is not finite: %s; leave an open bound out"
              .formatted(claim.getClaimId(), claim.getDocumentId(), what, number));
    }
  }
}
