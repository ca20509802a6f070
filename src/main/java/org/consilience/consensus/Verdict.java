package org.consilience.consensus;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Tally;

/**
 * What the claims of one group amount to: worked out for the whole group, and again without each of
 * its origins.
 *
 * @param variants the reference first
 * @param supporting claims of every answer that does not contradict the reference
 */
record Verdict(
    List<VariantGroup> variants,
    List<Claim> supporting,
    Tally support,
    Tally dissent,
    ConsensusStatus status) {

  static Verdict of(List<Claim> claims, Tallies tallies, Speakers speakers) {
    List<VariantGroup> variants = VariantGroup.of(claims, tallies);
    List<Claim> supporting = claims(variants, false);
    return new Verdict(
        variants,
        supporting,
        tallies.of(supporting),
        tallies.of(claims(variants, true)),
        Statuses.of(variants, tallies.of(claims).getOrigins(), speakers.differ(claims)));
  }

  private static List<Claim> claims(List<VariantGroup> variants, boolean contradicting) {
    return variants.stream()
        .filter(v -> v.contradicts() == contradicting)
        .flatMap(v -> v.claims().stream())
        .toList();
  }
}
