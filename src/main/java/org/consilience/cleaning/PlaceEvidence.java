package org.consilience.cleaning;

import java.util.Locale;
import org.consilience.cleaning.BlockView.Place;
import org.consilience.model.BlockKind;

/** What a block's place in the document says about it. */
final class PlaceEvidence implements Evidence {

  private static final double INSIDE = 1.0;
  private static final double OUTSIDE = -1.0;

  /** Blocks around the article that have no better name. */
  private static final double AROUND = 2.0;

  /** Blocks per unit of evidence, and its limit: far from the article nothing belongs to it. */
  private static final double FAR = 5.0;

  private static final double FARTHEST = 2.0;
  private static final double AFTER_END = 1.0;

  /** Short lines in a row are lists of links; inside an article they may be lists of things. */
  private static final double RUN = 0.7;

  /** Where half of all blocks are prose, clutter says nothing. */
  private static final double HALF = 0.5;

  private static final double CLUTTER = Double.parseDouble(System.getProperty("c0", "4.0"));
  private static final double CLUTTER_OUTSIDE = Double.parseDouble(System.getProperty("c1", "3.0"));
  private static final double LONGEST_RUN_OUTSIDE = 3.0;
  private static final double LONGEST_RUN_INSIDE = 1.0;

  @Override
  public void weigh(BlockView block, Ballot ballot) {
    Place place = block.place();
    switch (place.side()) {
      case INSIDE -> ballot.add(BlockKind.BODY, "inside-article", INSIDE, "");
      case BEFORE, AFTER -> outside(place, ballot);
      case NOWHERE -> {}
    }
    if (place.afterEnd()) {
      ballot.add(BlockKind.TEASER, "after-end", AFTER_END, "");
      ballot.add(BlockKind.NAVIGATION, "after-end", AFTER_END, "");
    }
    double clutter = place.clutter() - HALF;
    String share = String.format(Locale.ROOT, "share %.2f", place.clutter());
    if (place.shortRun() > 0) {
      ballot.add(BlockKind.NAVIGATION, "clutter", CLUTTER * clutter, share);
    }
    if (place.distance() > 0) {
      ballot.add(BlockKind.BODY, "clutter", -CLUTTER_OUTSIDE * clutter, share);
    }
    if (place.shortRun() > 1) {
      ballot.add(BlockKind.NAVIGATION, "short-lines", run(place), place.shortRun() + " in a row");
    }
  }

  private static double run(Place place) {
    double limit = place.side() == Zone.Side.INSIDE ? LONGEST_RUN_INSIDE : LONGEST_RUN_OUTSIDE;
    return Math.min(limit, RUN * (place.shortRun() - 1));
  }

  private static void outside(Place place, Ballot ballot) {
    String detail = place.distance() + " blocks off";
    double far = Math.min(FARTHEST, place.distance() / FAR);
    ballot.add(BlockKind.BODY, "outside-article", OUTSIDE - far, detail);
    ballot.add(BlockKind.TEASER, "outside-article", -far, detail);
    BlockKind around = place.shortRun() > 0 ? BlockKind.NAVIGATION : BlockKind.BOILERPLATE;
    ballot.add(around, "outside-article", AROUND, detail);
  }
}
