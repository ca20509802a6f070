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

  /** Weight of clutter: in a raw page it names a short line as strongly as a phrase does. */
  private static final double CLUTTER = 4.0;

  /** Outside the article of a raw page even whole sentences are mostly other things. */
  private static final double CLUTTER_OUTSIDE = 6.0;

  private static final double LONGEST_RUN_OUTSIDE = 3.0;
  private static final double LONGEST_RUN_INSIDE = 1.0;

  @Override
  public void weigh(BlockView block, Ballot ballot) {
    Place place = block.place();
    double clutter = place.clutter() - HALF;
    String share = String.format(Locale.ROOT, "share %.2f", place.clutter());
    switch (place.side()) {
      case INSIDE -> ballot.add(BlockKind.BODY, "inside-article", INSIDE, "");
      case BEFORE, AFTER -> {
        outside(place, ballot);
        // In clean text both gain: that says it is prose, not whose prose.
        double tidy = -CLUTTER_OUTSIDE * clutter;
        ballot.add(BlockKind.BODY, "clutter", tidy, share);
        ballot.add(BlockKind.TEASER, "clutter", Math.max(0, tidy), share);
      }
      case NOWHERE -> {}
    }
    ballot.add(BlockKind.TEASER, "after-end", place.afterEnd() ? AFTER_END : 0, "");
    if (place.shortRun() > 0
        && !place.headline()
        && !block.named()
        && !block.wording().isTableRow()) {
      ballot.add(BlockKind.NAVIGATION, "clutter", CLUTTER * clutter, share);
      link(place, ballot);
    }
  }

  /** A short line without a better name may be a link. */
  private static void link(Place place, Ballot ballot) {
    boolean inside = place.side() == Zone.Side.INSIDE;
    double limit = inside ? LONGEST_RUN_INSIDE : LONGEST_RUN_OUTSIDE;
    double run = Math.min(limit, RUN * (place.shortRun() - 1));
    ballot.add(BlockKind.NAVIGATION, "short-lines", run, place.shortRun() + " in a row");
    ballot.add(BlockKind.NAVIGATION, "after-end", place.afterEnd() ? AFTER_END : 0, "");
    ballot.add(
        BlockKind.NAVIGATION, "outside-article", place.distance() > 0 ? AROUND : 0, off(place));
  }

  private static void outside(Place place, Ballot ballot) {
    double far = Math.min(FARTHEST, place.distance() / FAR);
    ballot.add(BlockKind.BODY, "outside-article", OUTSIDE - far, off(place));
    ballot.add(BlockKind.TEASER, "outside-article", -far, off(place));
    if (place.shortRun() == 0) {
      ballot.add(BlockKind.BOILERPLATE, "outside-article", AROUND, off(place));
    }
  }

  private static String off(Place place) {
    return place.distance() + " blocks off";
  }
}
