package org.consilience.report;

import java.util.Comparator;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.RoleAgreement;

/**
 * What an editor asks first of a question: do the sources disagree, do independent ones agree, or
 * does it hang on one?
 */
enum Standing {
  DISPUTED,
  CORROBORATED,
  SINGLE;

  /** From one origin on, another one is needed. */
  private static final int CORROBORATING_ORIGINS = 2;

  /** What is disputed first, then what most origins and documents say. */
  static final Comparator<Consensus> ORDER =
      Comparator.comparing(Standing::of)
          .thenComparingDouble(c -> -c.getDissent().getEffectiveSupport())
          .thenComparingInt(c -> -c.getSupport().getOrigins())
          .thenComparingDouble(c -> -c.getSupport().getEffectiveSupport())
          .thenComparingInt(c -> -c.getSupport().getDocuments())
          .thenComparing(Consensus::getConsensusId);

  /** A dispute on one role, the speaker for one, is a dispute. */
  static Standing of(Consensus group) {
    if (isDisputed(group.getStatus())
        || group.getDissent().getDocuments() > 0
        || group.getRoles().stream().map(RoleAgreement::getStatus).anyMatch(Standing::isDisputed)) {
      return DISPUTED;
    }
    return group.getSupport().getOrigins() < CORROBORATING_ORIGINS ? SINGLE : CORROBORATED;
  }

  private static boolean isDisputed(ConsensusStatus status) {
    return status == ConsensusStatus.CONTESTED || status == ConsensusStatus.ATTRIBUTION_CONTESTED;
  }
}
