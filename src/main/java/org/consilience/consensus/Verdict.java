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
        status(claims, tallies, speakers));
  }

  /** What copies say otherwise than what they were made from is a slip of theirs, and no answer. */
  private static ConsensusStatus status(List<Claim> claims, Tallies tallies, Speakers speakers) {
    List<Claim> voiced = tallies.voiced(claims);
    return Statuses.of(
        VariantGroup.of(voiced, tallies),
        tallies.of(claims).getOrigins(),
        speakers.differ(tallies.spoken(claims)));
  }

  private static List<Claim> claims(List<VariantGroup> variants, boolean contradicting) {
    return variants.stream()
        .filter(v -> v.contradicts() == contradicting)
        .flatMap(v -> v.claims().stream())
        .toList();
  }
}
