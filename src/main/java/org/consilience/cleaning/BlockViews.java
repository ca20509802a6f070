package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.consilience.cleaning.BlockView.Place;
import org.consilience.cleaning.PhraseBook.Hit;
import org.consilience.model.BlockKind;
import org.consilience.text.Embedder;
import org.consilience.text.Rounding;

/** Looks at a document's blocks together: topic, article zone, neighbours. */
final class BlockViews {

  /** Blocks. Beyond, a text is no article; its further blocks go without affinity. */
  static final int MOST_EMBEDDED = 2_000;

  private static final int ZONE_WORDS = 60;
  private static final double ZONE_SCALE = 10.0;

  /**
   * What a block without prose costs the zone: little in a document of prose, where it is a list or
   * a table; in a cluttered one five of them outweigh a long paragraph.
   */
  private static final double ZONE_GAP = 0.1;

  private static final double ZONE_GAP_CLUTTER = 1.1;

  /** A foreign paragraph may stand inside the article: it must not tear the zone apart. */
  private static final double FOREIGN_GAP = 1.0;

  /** A headline stands at most so many blocks above the text. */
  private static final int HEADLINE_REACH = 8;

  private static final int HEADLINE_WORDS = 3;

  /** Blocks within which prose is a neighbour. */
  private static final int NEAR = 4;

  private static final Set<BlockKind> ENDS = EnumSet.of(BlockKind.COMMENT_FORM, BlockKind.CREDIT);

  private final List<Wording> wordings = new ArrayList<>();
  private final List<Map<BlockKind, Hit>> hits = new ArrayList<>();
  private final boolean english;
  private final boolean[] prose;
  private final Kinships kinships;
  private final List<Kinship> kin;
  private final List<BlockView> views;

  private BlockViews(List<String> blocks, Embedder embedder) {
    for (String block : blocks) {
      Wording wording = Wording.of(block);
      wordings.add(wording);
      hits.add(PhraseBook.standard().hits(wording));
    }
    english = ProseEvidence.hasEnglish(wordings);
    prose = new boolean[blocks.size()];
    for (int i = 0; i < prose.length; i++) {
      prose[i] =
          strongest(hits.get(i)) < BlockView.NAMED
              && ProseEvidence.isProse(wordings.get(i), english);
    }
    kinships = new Kinships(wordings, prose, embedder);
    kin = kinships.all();
    views = look();
  }

  static BlockViews of(List<String> blocks, Embedder embedder) {
    return new BlockViews(blocks, embedder);
  }

  List<BlockView> views() {
    return views;
  }

  /** Whether the document has English sentences, as far as its blocks tell. */
  boolean isEnglish() {
    return english;
  }

  /** Whether a block was long enough to be compared by meaning. */
  boolean hasVector(int i) {
    return kinships.vector(i) != null;
  }

  /**
   * A block's meaning, as a vector of length one.
   *
   * @throws NullPointerException if it has none
   */
  float[] vector(int i) {
    return Objects.requireNonNull(kinships.vector(i));
  }

  /** Cosine of two blocks; 0 if one of them has no vector or is none (-1). */
  double cosine(int i, int j) {
    return i >= 0 && j >= 0 && hasVector(i) && hasVector(j)
        ? Embedder.cosine(vector(i), vector(j))
        : 0;
  }

  /** The next block of prose before or after a block, near by; -1 if there is none. */
  int proseBeside(int i, int step) {
    for (int j = i + step; j >= 0 && j < prose.length && Math.abs(j - i) <= NEAR; j += step) {
      if (prose[j] && hasVector(j)) {
        return j;
      }
    }
    return -1;
  }

  private List<BlockView> look() {
    double clutter = clutter();
    double[] values = new double[prose.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = zoneValue(i, clutter);
    }
    Zone zone = Zone.of(values);
    int headline = headline(zone);
    int[] runs = shortRuns();
    List<BlockView> views = new ArrayList<>();
    boolean ended = false;
    for (int i = 0; i < prose.length; i++) {
      Place place =
          new Place(
              zone.side(i),
              distance(zone, i),
              i > 0 && prose[i - 1],
              i + 1 < prose.length && prose[i + 1],
              runs[i],
              i == headline,
              clutter,
              english,
              ended);
      Wording wording = wordings.get(i);
      views.add(new BlockView(wording, hits.get(i), kin.get(i), place));
      ended |= i > 0 && closes(i);
    }
    return views;
  }

  private double clutter() {
    int without = 0;
    for (int i = 0; i < prose.length; i++) {
      without += prose[i] || wordings.get(i).isTableRow() ? 0 : 1;
    }
    return Rounding.six((double) without / Math.max(1, prose.length));
  }

  private double zoneValue(int i, double clutter) {
    Wording wording = wordings.get(i);
    if (!prose[i] && wording.isTableRow()) {
      return 0; // a row of a table belongs to whatever is around it
    }
    if (!prose[i]) {
      return -(ZONE_GAP + ZONE_GAP_CLUTTER * clutter);
    }
    double value = Math.min(wording.words(), ZONE_WORDS) / ZONE_SCALE;
    boolean foreign =
        wording.words() >= TopicEvidence.TRUSTED_WORDS
            && kin.get(i).affinity() < TopicEvidence.FOREIGN;
    return foreign ? -FOREIGN_GAP : value;
  }

  /** A text credit or a comment form; photo credits stand anywhere. */
  private boolean closes(int i) {
    return hits.get(i).entrySet().stream()
            .anyMatch(e -> ENDS.contains(e.getKey()) && e.getValue().weight() >= BlockView.NAMED)
        && CreditLine.of(BlockKind.CREDIT, wordings.get(i).text()).stream()
            .noneMatch(credit -> credit.startsWith("photo:"));
  }

  /** Of the heading-like blocks shortly above the article's prose the one closest to its topic. */
  private int headline(Zone zone) {
    int best = -1;
    for (int i = Math.max(0, zone.first() - HEADLINE_REACH); i < zone.first(); i++) {
      if (couldBeHeadline(i) && (best < 0 || kin.get(i).affinity() > kin.get(best).affinity())) {
        best = i;
      }
    }
    return best;
  }

  private boolean couldBeHeadline(int i) {
    Wording wording = wordings.get(i);
    return wording.words() >= HEADLINE_WORDS
        && wording.startsUpper()
        && HeadingEvidence.isOpen(wording)
        && strongest(hits.get(i)) < BlockView.NAMED
        && !DateLine.matches(wording.text());
  }

  private static int distance(Zone zone, int i) {
    return switch (zone.side(i)) {
      case BEFORE -> zone.first() - i;
      case AFTER -> i - zone.end() + 1;
      default -> 0;
    };
  }

  /** For each block the number of neighbouring blocks without prose that it is one of. */
  private int[] shortRuns() {
    int[] runs = new int[prose.length];
    for (int i = 0; i < runs.length; ) {
      int end = i;
      while (end < runs.length && !prose[end]) {
        end++;
      }
      Arrays.fill(runs, i, end, end - i);
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  private static double strongest(Map<BlockKind, Hit> hits) {
    return hits.values().stream().mapToDouble(Hit::weight).max().orElse(0);
  }
}
