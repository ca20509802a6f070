package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.consilience.text.Embedder;

/**
 * What the learned models see of each block of a document, as named values. At the first look: the
 * block alone, its neighbours, its place, its kinship with the document's topic, and the hand-made
 * evidence. At the second look also what the first one made of the blocks around, and how the block
 * stands to what it kept.
 */
public final class BlockFeatures {

  /** Share of blocks without prose from which on a document is a raw page and no article's text. */
  static final double RAW = 0.5;

  /** Fewer blocks are an article with some lines of its page. */
  private static final int RAW_BLOCKS = 40;

  private final BlockViews page;
  private final String type;
  private final List<SortedMap<String, Double>> first = new ArrayList<>();

  private BlockFeatures(BlockViews page, List<Ballot> ballots) {
    this.page = page;
    List<BlockView> views = page.views();
    this.type = isRaw(views) ? "raw." : "tidy.";
    WordingFeatures wording = new WordingFeatures(views, type);
    PlaceFeatures place = new PlaceFeatures(views, type);
    KinFeatures kin = new KinFeatures(page, type);
    for (int i = 0; i < views.size(); i++) {
      Sheet sheet = new Sheet();
      wording.add(sheet, i);
      evidence(sheet, views.get(i), ballots.get(i));
      place.add(sheet, i);
      kin.add(sheet, i);
      first.add(sheet.features());
    }
  }

  /** The features of all blocks of a text. */
  public static BlockFeatures of(String text, Embedder embedder) {
    List<String> blocks = BlockSegmenter.segment(text).stream().map(p -> p.in(text)).toList();
    BlockViews page = BlockViews.of(blocks, embedder);
    return of(page, page.views().stream().map(BlockScorer::score).toList());
  }

  static BlockFeatures of(BlockViews page, List<Ballot> ballots) {
    return new BlockFeatures(page, ballots);
  }

  /** The features of the first look, a map for each block in their order. */
  public List<SortedMap<String, Double>> first() {
    return first;
  }

  /**
   * The features of the second look.
   *
   * @param odds for each block the log-odds of being article that the first look gave it
   */
  public List<SortedMap<String, Double>> second(double[] odds) {
    SecondLook look = new SecondLook(page, odds, type);
    List<SortedMap<String, Double>> second = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      second.add(look.features(i, first.get(i)));
    }
    return second;
  }

  private static boolean isRaw(List<BlockView> views) {
    return views.size() >= RAW_BLOCKS && views.get(0).place().clutter() >= RAW;
  }

  private void evidence(Sheet sheet, BlockView view, Ballot ballot) {
    sheet.curve("evidence." + type + "evidence", ballot.lead(), -8, -4, -2, 0, 2, 4, 8);
    sheet.mark("evidence." + type + "kind=" + BlockKinds.label(ballot.winner()), true);
    view.hits()
        .forEach(
            (kind, hit) -> sheet.put("evidence.phrase." + BlockKinds.label(kind), hit.weight()));
  }
}
