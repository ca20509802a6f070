package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Polarity;
import org.consilience.model.Tally;
import org.consilience.model.Term;
import org.consilience.text.Resources;
import org.consilience.text.Rounding;

/**
 * What speaks for and against the answer of a group, and how much each counts: log odds that add up
 * (logistic regression). Two layers that are never mixed (X. L. Dong et al., "Knowledge-based
 * trust", VLDB 2015): {@code extraction}, whether the texts say it, and {@code sources}, whether
 * those who say it are to be believed. The weights are learned on generated stories by {@code
 * LearnConfidence} of the evaluation.
 */
public final class ConfidenceModel {
  private static final String EXTRACTION = "extraction";
  private static final String SOURCES = "sources";

  /** An extraction is never so certain, nor so doubtful, that nothing else counts. */
  private static final double LEAST = 0.05;

  private static final double MOST = 0.99;

  private final Map<String, String> weights =
      Resources.table(ConfidenceModel.class, "confidence.tsv");

  /** The model with the weights of the resource. */
  public ConfidenceModel() {}

  /**
   * What is told of an answer before it is weighed, by name.
   *
   * @param support of the answer and all that do not contradict it
   * @param dissent of those that do
   * @param supporting the claims counted in {@code support}
   */
  public static SortedMap<String, Double> features(
      Tally support, Tally dissent, List<Claim> supporting) {
    double voices = Math.max(1, support.getEffectiveSupport());
    double against = dissent.getEffectiveSupport();
    SortedMap<String, Double> features = new TreeMap<>();
    features.put("prior", 1.0);
    features.put("second-voice", Math.min(1, voices - 1));
    features.put("independent-support", StrictMath.log(voices));
    features.put("dissent", StrictMath.log(1 + against));
    features.put("even-dispute", against >= voices ? 1.0 : 0);
    features.put(
        "extraction",
        supporting.stream()
            .mapToDouble(c -> logOdds(c.getExtractionConfidence()))
            .average()
            .orElse(0));
    features.put("value", share(supporting, ConfidenceModel::statesValue));
    features.put("date", share(supporting, c -> c.getKind() == ClaimKind.TIME));
    features.put("denial", share(supporting, c -> c.getPolarity() == Polarity.NEGATIVE));
    return features;
  }

  private static boolean statesValue(Claim claim) {
    return claim.getValue() != null;
  }

  private static double share(List<Claim> claims, java.util.function.Predicate<Claim> what) {
    return claims.stream().mapToDouble(c -> what.test(c) ? 1 : 0).average().orElse(0);
  }

  private static double logOdds(double probability) {
    double p = Math.max(LEAST, Math.min(MOST, probability));
    return StrictMath.log(p / (1 - p));
  }

  /** The weighed terms that are not nothing, in order of their names; they sum to the log odds. */
  List<Term> terms(SortedMap<String, Double> features) {
    List<Term> terms = new ArrayList<>();
    features.forEach(
        (name, value) -> {
          double weighed =
              Rounding.six(value * Double.parseDouble(weights.getOrDefault(name, "0")));
          if (weighed != 0) {
            terms.add(new Term(name, weighed, layer(name)));
          }
        });
    return terms;
  }

  /** What a term is about: whether the texts say it, or whether who says it is right. */
  private static String layer(String name) {
    return switch (name) {
      case "extraction", "value", "date", "denial" -> EXTRACTION;
      default -> SOURCES;
    };
  }
}
