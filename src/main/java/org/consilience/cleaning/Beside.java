package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.consilience.text.Embedder;

/**
 * How a block stands to the text shortly before and after it, by meaning and by words. A paragraph
 * of another story is farther from both than they are from each other (after TextTiling; Hearst
 * 1997).
 */
final class Beside {

  /** Blocks on each side that are taken together. */
  private static final int WIDTH = 3;

  /** For a side that there is nothing on. */
  private static final int NOTHING = -1;

  private final BlockViews page;
  private final BlockCounts counts;
  private final IntPredicate members;

  /**
   * Looks at some of a document's blocks.
   *
   * @param members which of them make up the text beside a block
   */
  Beside(BlockViews page, BlockCounts counts, IntPredicate members) {
    this.page = page;
    this.counts = counts;
    this.members = members;
  }

  void add(Row row, String group, int i) {
    boolean compared = counts.english() && page.hasVector(i);
    Side own = side(compared ? List.of(i) : List.of());
    Side before = side(compared ? nearest(i, -1) : List.of());
    Side after = side(compared ? nearest(i, 1) : List.of());
    add(row, group + "before-", own, before);
    add(row, group + "after-", own, after);
    add(row, group + "across-", before, after);
  }

  /** Some blocks together: their mean vectors' direction and what their words begin with. */
  private record Side(float[] vector, Set<String> stems) {}

  private Side side(List<Integer> blocks) {
    Set<String> stems = new TreeSet<>();
    blocks.forEach(b -> stems.addAll(counts.stems(b)));
    List<float[]> vectors = blocks.stream().map(page::vector).toList();
    return new Side(vectors.isEmpty() ? new float[0] : Topic.mean(vectors), stems);
  }

  private static void add(Row row, String name, Side one, Side other) {
    boolean both = one.vector.length > 0 && other.vector.length > 0;
    row.put(name + "meaning", both ? Embedder.cosine(one.vector, other.vector) : NOTHING);
    row.put(name + "words", both ? Rarity.share(one.stems, other.stems::contains) : NOTHING);
  }

  private List<Integer> nearest(int i, int step) {
    List<Integer> found = new ArrayList<>();
    for (int j = i + step; j >= 0 && j < counts.size() && found.size() < WIDTH; j += step) {
      if (page.hasVector(j) && members.test(j)) {
        found.add(j);
      }
    }
    return found;
  }
}
