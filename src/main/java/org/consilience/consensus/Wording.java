package org.consilience.consensus;

import org.consilience.model.Claim;
import org.consilience.model.Fidelity;
import org.consilience.text.NormalForms;

/**
 * Words of a quotation that are not its family's canonical ones.
 *
 * @param words in their normal form, empty where they are canonical or nothing is quoted
 * @param distorted whether a machine changed them, and no translator
 */
record Wording(String words, boolean distorted) {
  static final Wording NONE = new Wording("", false);

  static Wording of(Claim claim) {
    boolean distorted = claim.getFidelity() == Fidelity.REWRITTEN;
    boolean other = distorted || claim.getFidelity() == Fidelity.TRANSLATED;
    return claim.getQuoteFamilyId() != null && other
        ? new Wording(NormalForms.fold(String.valueOf(claim.getObject())), distorted)
        : NONE;
  }

  boolean isCanonical() {
    return words.isEmpty();
  }

  /** Equal for equal wordings. */
  String key() {
    return isCanonical() ? "" : "said:" + words;
  }
}
