package org.consilience.consensus;

/**
 * What is taken for granted of the texts of a story before their claims are matched.
 *
 * @param prior log-odds added to those of every pair that is not forbidden: nought for stories as
 *     they are found, more where the texts are known to tell one event
 * @param oneAct whether a denial contradicts only what asserts the act that it denies; if not, it
 *     contradicts all that its group asserts in words that deny nothing
 */
public record Assumptions(double prior, boolean oneAct) {
  /** Of stories as they are found. */
  static final Assumptions STORY = new Assumptions(0, true);

  /** Checks the prior. */
  public Assumptions {
    if (!Double.isFinite(prior)) {
      throw new IllegalArgumentException("a prior must be finite: " + prior);
    }
  }
}
