package org.consilience.cleaning;

import java.util.List;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;

/** A short block in doubt follows its neighbours. */
final class Neighbours {

  /** A lead of the winner below this is doubt. */
  private static final double DOUBT = 1.0;

  private static final int SHORT = 12;

  /** Blocks further away are no neighbours. */
  private static final int REACH = 5;

  private Neighbours() {}

  /**
   * Adds the neighbours' evidence to doubtful ballots. All neighbours are read as they stood
   * before, so that no decision runs along the document.
   */
  static List<Ballot> settle(List<BlockView> views, List<Ballot> ballots) {
    List<Double> margins = ballots.stream().map(Ballot::margin).toList();
    List<Decision> decisions =
        ballots.stream().map(ballot -> BlockKinds.decision(ballot.winner())).toList();
    for (int i = 0; i < ballots.size(); i++) {
      if (margins.get(i) < DOUBT && views.get(i).wording().words() < SHORT) {
        boolean keptBefore = kept(decisions, margins, i, -1);
        if (keptBefore == kept(decisions, margins, i, 1)) {
          double value = keptBefore ? DOUBT : -DOUBT;
          ballots.get(i).add(BlockKind.BODY, "neighbours", value, keptBefore ? "kept" : "not kept");
        }
      }
    }
    return ballots;
  }

  /**
   * Whether the nearest block that is not in doubt is kept, in one direction; none in reach: no.
   */
  private static boolean kept(List<Decision> decisions, List<Double> margins, int from, int step) {
    for (int far = 1; far <= REACH; far++) {
      int i = from + far * step;
      if (i < 0 || i >= decisions.size()) {
        return false;
      }
      if (margins.get(i) >= DOUBT) {
        return decisions.get(i) == Decision.KEPT;
      }
    }
    return false;
  }
}
