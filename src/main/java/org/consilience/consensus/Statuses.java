package org.consilience.consensus;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Tally;
import org.consilience.model.VariantRelation;

/** What the answers of a group amount to. */
final class Statuses {
  private Statuses() {}

  static ConsensusStatus of(List<VariantGroup> variants, Tallies tallies) {
    if (variants.stream().anyMatch(VariantGroup::contradicts)) {
      return ConsensusStatus.CONTESTED;
    }
    List<Claim> all = variants.stream().flatMap(v -> v.claims().stream()).toList();
    Tally support = tallies.of(all);
    if (support.getOrigins() <= 1) {
      return ConsensusStatus.SINGLE_ORIGIN;
    }
    return variants.size() == 1 ? ConsensusStatus.AGREED : differing(variants);
  }

  /**
   * Sharper and coarser answers agree on the coarser one; answers that only fit together complete
   * each other.
   */
  private static ConsensusStatus differing(List<VariantGroup> variants) {
    boolean precision =
        variants.stream()
            .anyMatch(
                v ->
                    v.relation() == VariantRelation.MORE_SPECIFIC
                        || v.relation() == VariantRelation.LESS_SPECIFIC);
    return precision ? ConsensusStatus.AGREED_COARSER : ConsensusStatus.COMPLEMENTARY;
  }
}
