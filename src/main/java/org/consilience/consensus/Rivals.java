package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Claim;
import org.consilience.model.Span;

/**
 * Which pairs of claims are each other's best: of all that one document says at most one statement
 * answers the question of a claim of another, so that a pair without a rival says more than its
 * likeness alone (mutual nearest neighbours; Gowda and Krishna 1978).
 */
public final class Rivals {
  /** The term of a pair that has no rival. */
  public static final String TERM = "each-others-best";

  /**
   * A pair with what speaks for it by itself.
   *
   * @param logOdds of one question
   */
  public record Scored(Claim first, Claim second, double logOdds) {}

  private record Rival(Span evidence, double logOdds) {}

  /** By claim and the other document, the best first. */
  private final Map<String, Map<String, List<Rival>>> rivals = new HashMap<>();

  /**
   * The rivals among the pairs of one story.
   *
   * @param pairs each once; what is forbidden is no rival
   */
  public Rivals(List<Scored> pairs) {
    for (Scored pair : pairs) {
      add(pair.first, pair.second, pair.logOdds);
      add(pair.second, pair.first, pair.logOdds);
    }
    Comparator<Rival> best = Comparator.comparingDouble(r -> -r.logOdds);
    rivals.values().forEach(of -> of.values().forEach(list -> list.sort(best)));
  }

  private void add(Claim claim, Claim other, double logOdds) {
    rivals
        .computeIfAbsent(claim.getClaimId(), c -> new HashMap<>())
        .computeIfAbsent(other.getDocumentId(), d -> new ArrayList<>())
        .add(new Rival(other.getEvidence(), logOdds));
  }

  /**
   * Whether neither claim has as good a partner elsewhere in the other's document. Other readings
   * of the same words are no rivals.
   */
  public boolean none(Scored pair) {
    return isBest(pair.first, pair.second, pair.logOdds)
        && isBest(pair.second, pair.first, pair.logOdds);
  }

  private boolean isBest(Claim claim, Claim partner, double logOdds) {
    return rivals
        .getOrDefault(claim.getClaimId(), Map.of())
        .getOrDefault(partner.getDocumentId(), List.of())
        .stream()
        .takeWhile(r -> r.logOdds >= logOdds)
        .allMatch(r -> overlap(r.evidence, partner.getEvidence()));
  }

  private static boolean overlap(Span a, Span b) {
    return a.getStart() < b.getEnd() && b.getStart() < a.getEnd();
  }
}
