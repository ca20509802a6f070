package org.consilience.claim;

import java.util.Map;

/**
 * An estimate of P(the text says this, and the claim can be read on its own). It is a logistic
 * regression over {@link Signs}, learned on claims that strangers judged; {@code evaluate
 * readability} states how well it holds on documents left out.
 */
final class Confidence {
  /**
   * From here on a claim is meant to be read alone. What lies below serves to find what other
   * documents say.
   */
  static final double READABLE = 0.75;

  private static final SignModel MODEL = SignModel.of("confidence.tsv");

  private Confidence() {}

  /** Of a claim by what tells of it. */
  static double of(Map<String, Double> signs) {
    return MODEL.of(signs);
  }
}
