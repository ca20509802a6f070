package org.consilience.evaluation;

import java.util.Locale;
import org.consilience.claim.Risk;
import org.consilience.evaluation.JudgedClaims.JudgedClaim;

/** What is learned of judged claims by their signs; each has a table of weights of its name. */
enum SignTarget {
  CONFIDENCE("the confidence that a claim is right and readable alone") {
    @Override
    double of(JudgedClaim claim) {
      return claim.good() ? 1 : 0;
    }

    @Override
    boolean takes(JudgedClaim claim) {
      return true;
    }

    @Override
    boolean weighs(String sign) {
      return true;
    }
  },

  RISK("the risk that the text does not say what a claim does") {
    @Override
    double of(JudgedClaim claim) {
      return claim.wrong() ? 1 : 0;
    }

    /** The signs are those of the reading, and it was not the reading that was judged. */
    @Override
    boolean takes(JudgedClaim claim) {
      return !claim.signs().containsKey("flag as-written");
    }

    @Override
    boolean weighs(String sign) {
      return Risk.isTold(sign);
    }
  };

  private final String what;

  SignTarget(String what) {
    this.what = what;
  }

  /** What the weights are of, in words. */
  String what() {
    return what;
  }

  /** The name of the table, beside the extractors. */
  String table() {
    return name().toLowerCase(Locale.ROOT) + ".tsv";
  }

  /** What is to be foretold, 0 to 1. */
  abstract double of(JudgedClaim claim);

  /** Whether a claim teaches something of it. */
  abstract boolean takes(JudgedClaim claim);

  /** Whether a sign may tell of it. */
  abstract boolean weighs(String sign);
}
