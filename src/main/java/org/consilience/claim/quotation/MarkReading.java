package org.consilience.claim.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest reading of a document's quotation marks as openings and closings, by the algorithm
 * of Viterbi (1967) with two states, inside and outside of a quotation. A mark against its leaning,
 * a forgotten one and a quotation that runs through a block without a mark each have a price, so
 * that one slip of the source does not turn the rest inside out. The prices are judged by hand:
 * only their order matters.
 */
public final class MarkReading {
  private static final int UNCLEAR = 1;
  private static final int AGAINST_LEANING = 5;

  /** A curly mark the wrong way round is no slip but means what it says. */
  private static final int AGAINST_FORM = 40;

  /** A second opening, a closing alone, or the end of a block that no new opening follows. */
  private static final int FORGOTTEN = 12;

  /** A source that breaks its lines after each sentence leaves blocks without a mark inside. */
  private static final int BLOCK_THROUGH = 1;

  /** Where a quotation was opened and what it has cost; chained back to the first one. */
  private record Path(int cost, int start, int startBlock, @Nullable Found last) {
    Path dearer(int price) {
      return new Path(cost + price, start, startBlock, last);
    }

    Path ended(int end, boolean closed) {
      return new Path(cost, -1, -1, new Found(new Quotation(start, end, closed, startBlock), last));
    }

    Path opened(int at, int block) {
      return new Path(cost, at, block, last);
    }
  }

  private record Found(Quotation quotation, @Nullable Found before) {}

  private Path outside = new Path(0, -1, -1, null);
  private @Nullable Path inside;

  /** Reads the marks of the next block, which stands at an offset of the document. */
  void read(int block, int offset, List<QuotationMark> marks) {
    for (QuotationMark mark : marks) {
      read(block, offset, mark);
    }
  }

  private void read(int block, int offset, QuotationMark mark) {
    int opening = price(mark, QuotationMark.Side.OPENING);
    int closing = price(mark, QuotationMark.Side.CLOSING);
    Path nextOutside = outside.dearer(FORGOTTEN + closing);
    Path nextInside = outside.dearer(opening).opened(offset + mark.index(), block);
    if (inside != null) {
      Path closed = inside.dearer(closing).ended(offset + mark.end(), true);
      nextOutside = cheaper(closed, nextOutside);
      Path again = inside.dearer(FORGOTTEN + opening).ended(offset + mark.before(), false);
      nextInside = cheaper(nextInside, again.opened(offset + mark.index(), block));
    }
    outside = nextOutside;
    inside = nextInside;
  }

  private static int price(QuotationMark mark, QuotationMark.Side side) {
    if (mark.side() == side) {
      return 0;
    }
    boolean unclear = mark.side() == QuotationMark.Side.EITHER;
    return mark.sure() ? AGAINST_FORM : unclear ? UNCLEAR : AGAINST_LEANING;
  }

  /**
   * Ends a block: a quotation left open ends there, for nothing where the next block opens it anew,
   * or runs on into the next.
   */
  void endBlock(int end, boolean reopened) {
    if (inside != null) {
      outside = cheaper(outside, inside.dearer(reopened ? 0 : FORGOTTEN).ended(end, false));
      inside = inside.dearer(BLOCK_THROUGH);
    }
  }

  /** The quotations of the cheapest reading, in the order of the text. */
  List<Quotation> quotations() {
    List<Quotation> all = new ArrayList<>();
    for (Found found = outside.last(); found != null; found = found.before()) {
      all.add(found.quotation());
    }
    Collections.reverse(all);
    return all;
  }

  private static Path cheaper(Path first, Path second) {
    return second.cost() < first.cost() ? second : first;
  }
}
