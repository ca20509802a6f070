package org.consilience.claim;

import java.util.Map;
import java.util.Set;
import org.consilience.text.WordSet;

/**
 * An estimate of P(the text does not say this). Where it is too high the claim is not told as it
 * was read (the reject option: Chow, "On optimum recognition error and reject tradeoff", IEEE
 * Transactions on Information Theory 16, 1970). It is a logistic regression over those {@link
 * Signs} that tell how surely a sentence was read, learned on claims that strangers judged.
 */
public final class Risk {
  /** From here on a claim is not told as it was read: about one in six is false there. */
  public static final double LIMIT = 0.06;

  /** Signs of how a claim reads, which say nothing of whether it is true. */
  private static final Set<String> OF_WORDING =
      WordSet.of(
          "clean",
          "context",
          "definites",
          "demonstrative",
          "first or second person",
          "flag " + Flags.UNNAMED,
          "flag " + Flags.UNRESOLVED_DESCRIPTION,
          "flag " + Flags.UNRESOLVED_SPEAKER,
          "flag " + Flags.VAGUE_OBJECT,
          "guessed owner",
          "loose mark",
          "names",
          "no name",
          "nothing behind",
          "object",
          "office of nobody",
          "one word of a name",
          "pointing",
          "quoted fragment",
          "quoted pronoun",
          "quoted we",
          "under five words");

  private static final SignModel MODEL = SignModel.of("risk.tsv");

  private Risk() {}

  /** Of a claim by what tells of it. */
  static double of(Map<String, Double> signs) {
    return MODEL.of(signs);
  }

  /** Whether a sign tells how surely a sentence was read. */
  public static boolean isTold(String sign) {
    return !OF_WORDING.contains(sign) && !sign.endsWith(Signs.IN_CONTEXT);
  }
}
