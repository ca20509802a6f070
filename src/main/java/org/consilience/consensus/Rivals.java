package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilience.model.Claim;
import org.consilience.model.Span;
import org.consilience.text.Rounding;

/**
 * How far pairs of claims lead their rivals: of all that one document says at most one statement
 * answers the question of a claim of another, so that a pair that leads says more than its likeness
 * alone, and one that trails says less (mutual nearest neighbours; Gowda and Krishna 1978).
 */
public final class Rivals {
  /** The term of a pair's lead. */
  public static final String TERM = "lead-over-rivals";

  /** Most that a lead counts, in log-odds; as much as that of a pair without any rival. */
  public static final double MOST = 2;

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
   * By how much, in log-odds, the pair is above the best partner that either claim has elsewhere in
   * the other's document, in [-{@value #MOST}, {@value #MOST}]. Other readings of the same words
   * are no rivals.
   */
  public double lead(Scored pair) {
    double lead =
        Math.min(
            lead(pair.first, pair.second, pair.logOdds),
            lead(pair.second, pair.first, pair.logOdds));
    return Rounding.six(Math.max(-MOST, lead));
  }

  private double lead(Claim claim, Claim partner, double logOdds) {
    List<Rival> partners =
        rivals
            .getOrDefault(claim.getClaimId(), Map.of())
            .getOrDefault(partner.getDocumentId(), List.of());
    for (Rival rival : partners) {
      if (!overlap(rival.evidence, partner.getEvidence())) {
        return Math.min(MOST, logOdds - rival.logOdds);
      }
    }
    return MOST;
  }

  private static boolean overlap(Span a, Span b) {
    return a.getStart() < b.getEnd() && b.getStart() < a.getEnd();
  }
}
