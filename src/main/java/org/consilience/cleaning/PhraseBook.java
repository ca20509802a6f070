package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.BlockKind;
import org.consilience.text.Resources;

/** The phrases by which text around articles gives itself away. */
final class PhraseBook {

  private static final PhraseBook STANDARD =
      new PhraseBook(Resources.lines(PhraseBook.class, "phrases.txt"));

  /**
   * A phrase that makes up this share of a block speaks with its full weight; in a long paragraph
   * the same words are a passing mention.
   */
  private static final double FULL_COVERAGE = 0.5;

  /** Words. Imprints and consent notices of one paragraph are shorter. */
  private static final int LONGEST = 150;

  private final List<Entry> entries = new ArrayList<>();

  private PhraseBook(List<String> lines) {
    for (String line : lines) {
      String[] parts = line.split("\t", 3);
      boolean raw = parts[2].startsWith("=");
      boolean whole = parts[1].endsWith("!");
      double weight = Double.parseDouble(whole ? parts[1].replace("!", "") : parts[1]);
      Pattern pattern = Pattern.compile(raw ? parts[2].substring(1) : parts[2]);
      entries.add(new Entry(BlockKind.valueOf(parts[0]), weight, whole, raw, pattern));
    }
  }

  static PhraseBook standard() {
    return STANDARD;
  }

  private record Entry(
      BlockKind kind, double weight, boolean whole, boolean raw, Pattern pattern) {}

  /** The evidence of all phrases of one kind: the weight of the strongest times their coverage. */
  record Hit(double weight, String phrase) {
    static final Hit NONE = new Hit(0, "");
  }

  /**
   * The evidence for each kind of which a phrase occurs; none for paragraphs too long to be covered
   * by one.
   */
  Map<BlockKind, Hit> hits(Wording wording) {
    Map<BlockKind, Tally> tallies = new EnumMap<>(BlockKind.class);
    if (wording.words() > LONGEST) {
      return Map.of();
    }
    int length = Math.max(wording.folded().length(), wording.text().length());
    for (Entry entry : entries) {
      Matcher matcher = entry.pattern.matcher(entry.raw ? wording.text() : wording.folded());
      if (matcher.find()) {
        tallies.computeIfAbsent(entry.kind, kind -> new Tally(length)).add(entry, matcher);
      }
    }
    Map<BlockKind, Hit> hits = new EnumMap<>(BlockKind.class);
    tallies.forEach((kind, tally) -> hits.put(kind, tally.hit()));
    return hits;
  }

  /** Covered characters, so that overlapping phrases do not count twice. */
  private static final class Tally {
    private final boolean[] covered;
    private double weight;
    private String phrase = "";

    Tally(int length) {
      this.covered = new boolean[length];
    }

    void add(Entry entry, Matcher matcher) {
      double weight = entry.weight();
      Arrays.fill(
          covered,
          entry.whole() ? 0 : matcher.start(),
          entry.whole() ? covered.length : matcher.end(),
          true);
      if (weight > this.weight) {
        this.weight = weight;
        this.phrase = matcher.group();
      }
    }

    Hit hit() {
      int count = 0;
      for (boolean c : covered) {
        count += c ? 1 : 0;
      }
      double coverage = (double) count / Math.max(1, covered.length);
      return new Hit(weight * Math.min(1, coverage / FULL_COVERAGE), phrase);
    }
  }
}
