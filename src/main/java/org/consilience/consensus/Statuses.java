package org.consilience.consensus;

import java.util.List;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.VariantRelation;

/** What the answers of a group amount to. */
final class Statuses {
  private Statuses() {}

  /**
   * The status of a group. One voice cannot dispute with itself: what differs inside one origin is
   * a revision or a slip, and stays visible in the variants.
   *
   * @param variants the reference first
   * @param origins of all claims of the group
   * @param speakersDiffer whether the words are laid in different mouths
   */
  static ConsensusStatus of(List<VariantGroup> variants, int origins, boolean speakersDiffer) {
    if (origins <= 1) {
      return ConsensusStatus.SINGLE_ORIGIN;
    }
    if (variants.stream().anyMatch(VariantGroup::contradicts)) {
      return ConsensusStatus.CONTESTED;
    }
    if (speakersDiffer) {
      return ConsensusStatus.ATTRIBUTION_CONTESTED;
    }
    return ofAnswers(variants.stream().map(VariantGroup::answer).toList());
  }

  /** A claim that states no value gives no answer, and so differs from none of its polarity. */
  private static ConsensusStatus ofAnswers(List<Answer> answers) {
    List<Answer> stated = answers.stream().filter(Answer::isStated).toList();
    boolean onePolarity = answers.stream().map(Answer::negative).distinct().count() == 1;
    if (onePolarity && stated.size() <= 1) {
      return ConsensusStatus.AGREED;
    }
    return stated.stream().skip(1).anyMatch(a -> differsInPrecision(a, stated.get(0)))
        ? ConsensusStatus.AGREED_COARSER
        : ConsensusStatus.COMPLEMENTARY;
  }

  /** Sharper and coarser answers agree on the coarser; others at best complete each other. */
  private static boolean differsInPrecision(Answer a, Answer b) {
    VariantRelation relation = Lattice.relation(a, b);
    return relation == VariantRelation.MORE_SPECIFIC || relation == VariantRelation.LESS_SPECIFIC;
  }
}
