package org.consilience.cleaning;

import org.consilience.cleaning.BlockView.Place;
import org.consilience.model.BlockKind;

/** Headings: short, without a full stop, and prose follows. */
final class HeadingEvidence implements Evidence {

  /** Words of the longest headlines and sub-headings of news sites. */
  private static final int LONGEST_HEADLINE = 25;

  private static final int LONGEST_SUBHEADING = 14;

  private static final double HEADLINE = 4.0;
  private static final double HEADING_SHAPE = 1.5;
  private static final double PROSE_FOLLOWS = 1.0;
  private static final double PROSE_BEFORE = 0.5;

  /** Headings stand alone: each further short line beside it speaks against one. */
  private static final double COMPANY = -0.7;

  private static final double MOST_COMPANY = -2.1;

  @Override
  public void weigh(BlockView block, Ballot ballot) {
    Wording wording = block.wording();
    Place place = block.place();
    if (!isOpen(wording) || !wording.startsUpper()) {
      return;
    }
    if (place.headline() && wording.words() <= LONGEST_HEADLINE) {
      ballot.add(BlockKind.HEADLINE, "first-heading", HEADLINE, "");
    }
    boolean around = place.side() == Zone.Side.INSIDE || place.side() == Zone.Side.NOWHERE;
    if (around && wording.words() <= LONGEST_SUBHEADING) {
      subheading(place, ballot);
    }
  }

  private static void subheading(Place place, Ballot ballot) {
    ballot.add(BlockKind.SUBHEADING, "shape", HEADING_SHAPE, "");
    ballot.add(BlockKind.SUBHEADING, "prose-follows", place.proseAfter() ? PROSE_FOLLOWS : 0, "");
    ballot.add(BlockKind.SUBHEADING, "after-prose", place.proseBefore() ? PROSE_BEFORE : 0, "");
    double company = Math.max(MOST_COMPANY, COMPANY * (place.shortRun() - 1));
    ballot.add(BlockKind.SUBHEADING, "company", place.shortRun() > 1 ? company : 0, "");
  }

  /** Does not end like a statement; a question or an exclamation may be a heading. */
  static boolean isOpen(Wording wording) {
    return wording.words() > 0
        && (!wording.endsSentence() || wording.ending().matches("(?s).*[?!]['\"’”]?$"))
        && !wording.endsInColon();
  }
}
