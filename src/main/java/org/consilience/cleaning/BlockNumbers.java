package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.consilience.text.Embedder;

/**
 * What the learned models see of each block of a document, as named numbers. At the first look: the
 * block alone, its neighbours, its place, its kinship with the document's topic, and the hand-made
 * evidence. At the second look also what the first one made of the blocks around, and how the block
 * stands to what it kept. In a document of another language than English nothing is asked that
 * needs English.
 */
public final class BlockNumbers {

  private final BlockViews page;
  private final BlockCounts counts;
  private final NumberTable first;

  private BlockNumbers(BlockViews page, List<Ballot> ballots, boolean english) {
    this.page = page;
    this.counts = new BlockCounts(page.views(), english);
    OwnNumbers own = new OwnNumbers(counts, ballots);
    PlaceNumbers place = new PlaceNumbers(counts);
    AroundNumbers around = new AroundNumbers(counts, ballots);
    PatternNumbers pattern = new PatternNumbers(counts);
    KinNumbers kin = new KinNumbers(page, counts);
    List<double[]> rows = new ArrayList<>();
    List<String> names = List.of();
    for (int i = 0; i < counts.size(); i++) {
      Row row = new Row();
      own.add(row, i);
      place.add(row, i);
      around.add(row, i);
      pattern.add(row, i);
      kin.add(row, i);
      rows.add(row.values());
      names = row.names();
    }
    this.first = new NumberTable(names, rows);
  }

  /** The numbers of all blocks of a text. */
  public static BlockNumbers of(String text, Embedder embedder) {
    BlockViews page = page(text, embedder);
    return of(page, ballots(page));
  }

  /** The same as if the text were of a language that nobody knows. */
  public static BlockNumbers unread(String text, Embedder embedder) {
    BlockViews page = page(text, embedder);
    return new BlockNumbers(page, ballots(page), false);
  }

  static BlockNumbers of(BlockViews page, List<Ballot> ballots) {
    return new BlockNumbers(page, ballots, page.isEnglish());
  }

  private static BlockViews page(String text, Embedder embedder) {
    return BlockViews.of(
        BlockSegmenter.segment(text).stream().map(p -> p.in(text)).toList(), embedder);
  }

  private static List<Ballot> ballots(BlockViews page) {
    return page.views().stream().map(BlockScorer::score).toList();
  }

  /** Number of blocks. */
  public int size() {
    return counts.size();
  }

  /** Whether the text is English, as far as its sentences tell. */
  public boolean isEnglish() {
    return counts.english();
  }

  /** The numbers of the first look. */
  public NumberTable first() {
    return first;
  }

  /**
   * The numbers of the second look.
   *
   * @param odds for each block the log-odds of being article that the first look gave it
   */
  public NumberTable second(double[] odds) {
    LookNumbers look = new LookNumbers(page, counts, odds);
    List<String> names = List.of();
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      Row row = new Row();
      look.add(row, i);
      rows.add(joined(first.rows().get(i), row.values()));
      names = row.names();
    }
    List<String> all = new ArrayList<>(first.names());
    all.addAll(names);
    return new NumberTable(all, rows);
  }

  private static double[] joined(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
