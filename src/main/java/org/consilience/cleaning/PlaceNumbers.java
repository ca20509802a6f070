package org.consilience.cleaning;

import java.util.List;
import java.util.function.Predicate;
import org.consilience.model.BlockKind;

/** What the learned models see of a block's place among the document's prose. */
final class PlaceNumbers {

  /** Blocks. What is farther off is just far. */
  private static final int FAR = 99;

  private static final int SIGHT = 60;
  private static final int PROSE_SIGHT = 40;
  private static final int NEAR_EDGE = 20;

  /** Evidence of phrases from which on a block is a form for comments. */
  private static final double FORM = 2.0;

  private static final ProseRun NONE = new ProseRun(0, -1, 0, 0);

  private final BlockCounts counts;
  private final int n;
  private final double allProse;
  private final double proseShare;
  private final List<ProseRun> runs;
  private final ProseRun heaviest;

  PlaceNumbers(BlockCounts counts) {
    this.counts = counts;
    this.n = counts.size();
    this.allProse = counts.proseBefore(n);
    int prose = 0;
    for (int i = 0; i < n; i++) {
      prose += counts.isProse(i) ? 1 : 0;
    }
    this.proseShare = (double) prose / Math.max(1, n);
    this.runs = ProseRun.of(counts);
    ProseRun most = NONE;
    for (ProseRun run : runs) {
      most = run.words() > most.words() ? run : most;
    }
    this.heaviest = most;
  }

  void add(Row row, int i) {
    zone(row, counts.view(i).place());
    page(row, i);
    run(row, i);
    row.put("place.since-comments", sinceComments(i));
    row.put("place.since-named", toNamed(i, -1));
    row.put("place.to-named", toNamed(i, 1));
  }

  private void zone(Row row, BlockView.Place place) {
    boolean english = counts.english();
    row.put("place.side", english ? place.side().ordinal() : -1);
    row.put("place.distance", english ? Math.min(FAR, place.distance()) : -1);
    row.put("place.short-run", english ? Math.min(FAR, place.shortRun()) : -1);
    row.put("place.headline", english && place.headline());
    row.put("place.clutter", english ? place.clutter() : -1);
    row.put("place.english", english);
    row.put("place.after-end", english && place.afterEnd());
  }

  private void page(Row row, int i) {
    row.put("page.blocks", Math.log(1.0 + n));
    row.put("page.prose", Math.log(1 + allProse));
    row.put("page.prose-share", proseShare);
    row.put("place.position", i / Math.max(1.0, n - 1.0));
    row.put("place.from-start", Math.min(NEAR_EDGE, i));
    row.put("place.to-end", Math.min(NEAR_EDGE, n - 1 - i));
    row.put("place.prose-before", counts.proseBefore(i) / Math.max(1, allProse));
    row.put("place.to-prose-before", prose(i, -1));
    row.put("place.to-prose-after", prose(i, 1));
  }

  private void run(Row row, int i) {
    ProseRun own = runs.stream().filter(run -> run.holds(i)).findFirst().orElse(NONE);
    double most = Math.max(1, heaviest.words());
    row.put("run.words", own.words());
    row.put("run.blocks", own.blocks());
    row.put("run.share", own.words() / Math.max(1, allProse));
    row.put("run.of-heaviest", own.words() / most);
    int length = own.last() - own.first() + 1;
    row.put("run.density", length == 0 ? 0 : (double) own.blocks() / length);
    row.put("run.position", length == 0 ? -1 : (i - own.first()) / Math.max(1.0, length - 1.0));
    int outside = Math.max(0, i - heaviest.last()) + Math.min(0, i - heaviest.first());
    row.put("run.from-heaviest", heaviest == NONE ? 0 : Math.max(-SIGHT, Math.min(SIGHT, outside)));
    row.put("run.heaviest-share", heaviest.words() / Math.max(1, allProse));
    row.put("run.most-before", heaviest(run -> run.last() < i) / most);
    row.put("run.most-after", heaviest(run -> run.first() > i) / most);
  }

  private double heaviest(Predicate<ProseRun> which) {
    return runs.stream().filter(which).mapToDouble(ProseRun::words).max().orElse(0);
  }

  /** Blocks to the next prose. */
  private int prose(int i, int step) {
    for (int j = i + step, k = 1; j >= 0 && j < n && k <= PROSE_SIGHT; j += step, k++) {
      if (counts.isProse(j)) {
        return k;
      }
    }
    return PROSE_SIGHT + 1;
  }

  /** Blocks to the next one that phrases name. */
  private int toNamed(int i, int step) {
    for (int j = i + step; j >= 0 && j < n && Math.abs(j - i) < SIGHT; j += step) {
      if (counts.named(j) >= BlockView.NAMED) {
        return Math.abs(j - i);
      }
    }
    return FAR;
  }

  /** Blocks since the last form for comments. */
  private int sinceComments(int i) {
    for (int j = i - 1; counts.english() && j >= 0 && i - j < SIGHT; j--) {
      PhraseBook.Hit none = PhraseBook.Hit.NONE;
      if (counts.view(j).hits().getOrDefault(BlockKind.COMMENT_FORM, none).weight() >= FORM) {
        return i - j;
      }
    }
    return FAR;
  }
}
