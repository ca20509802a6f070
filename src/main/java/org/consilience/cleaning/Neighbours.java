package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;

/** A short block in doubt follows its neighbours. */
final class Neighbours {

  /** A lead of the winner below this is doubt. */
  private static final double DOUBT = 1.0;

  private static final int SHORT = 12;

  private Neighbours() {}

  /**
   * Adds the neighbours' evidence to doubtful ballots. All neighbours are read as they stood
   * before, so that no decision runs along the document.
   */
  static List<Ballot> settle(List<BlockView> views, List<Ballot> ballots) {
    List<Decision> decisions =
        ballots.stream().map(ballot -> BlockKinds.decision(ballot.winner())).toList();
    List<Double> margins = new ArrayList<>(ballots.stream().map(Ballot::margin).toList());
    for (int i = 0; i < ballots.size(); i++) {
      if (margins.get(i) < DOUBT && views.get(i).wording().words() < SHORT) {
        boolean keptBefore = i > 0 && decisions.get(i - 1) == Decision.KEPT;
        boolean keptAfter = i + 1 < ballots.size() && decisions.get(i + 1) == Decision.KEPT;
        if (keptBefore == keptAfter) {
          double value = keptBefore ? DOUBT : -DOUBT;
          ballots.get(i).add(BlockKind.BODY, "neighbours", value, keptBefore ? "kept" : "not kept");
        }
      }
    }
    return ballots;
  }
}
