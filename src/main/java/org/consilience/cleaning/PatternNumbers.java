package org.consilience.cleaning;

import org.consilience.cleaning.BlockView.Place;

/**
 * What the learned models see of patterns of lines: lists of links, teasers and comments repeat a
 * few shapes of lines in turn, where prose is irregular.
 */
final class PatternNumbers {

  private static final int SIGHT = 10;

  /** Lines of the longest pattern. */
  private static final int LONGEST = 6;

  private static final int FAR = 60;

  private static final int[] LENGTHS = {1, 2, 4, 8, 15, 30};

  private final BlockCounts counts;
  private final int[] shapes;
  private final int headline;

  PatternNumbers(BlockCounts counts) {
    this.counts = counts;
    this.shapes = new int[counts.size()];
    int found = -1;
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = shape(i);
      Place place = counts.view(i).place();
      found = counts.english() && found < 0 && place.headline() ? i : found;
    }
    this.headline = found;
  }

  /** How a line begins, how it ends, and how long it is. */
  private int shape(int i) {
    Wording wording = counts.view(i).wording();
    String text = wording.text();
    int begins =
        TextShape.isBullet(text, 0)
            ? 0
            : Character.isDigit(text.codePointAt(0)) ? 1 : wording.startsUpper() ? 2 : 3;
    int ends = counts.isClosed(i) ? 0 : wording.endsInColon() ? 1 : 2;
    int length = 0;
    while (length < LENGTHS.length && counts.words(i) > LENGTHS[length]) {
      length++;
    }
    return (begins * 3 + ends) * (LENGTHS.length + 1) + length;
  }

  void add(Row row, int i) {
    row.put("pattern.alike", alike(i));
    row.put("pattern.next", repeats(i, 1));
    double most = 0;
    for (int period = 2; period <= LONGEST; period++) {
      most = Math.max(most, repeats(i, period));
    }
    row.put("pattern.turns", most);
    row.put("pattern.dates", dates(i));
    row.put("pattern.since-date", sinceDate(i));
    int since = Math.max(-FAR, Math.min(FAR, i - headline));
    row.put("pattern.since-headline", headline < 0 ? -FAR - 1 : since);
  }

  private double alike(int i) {
    int alike = -1;
    int all = -1;
    for (int j = Math.max(0, i - SIGHT); j < Math.min(shapes.length, i + SIGHT + 1); j++) {
      alike += shapes[j] == shapes[i] ? 1 : 0;
      all++;
    }
    return (double) alike / Math.max(1, all);
  }

  /** Share of the lines around a line that look like the line a period later. */
  private double repeats(int i, int period) {
    int same = 0;
    int all = 0;
    for (int j = Math.max(0, i - SIGHT); j + period < Math.min(shapes.length, i + SIGHT); j++) {
      same += shapes[j] == shapes[j + period] ? 1 : 0;
      all++;
    }
    return (double) same / Math.max(1, all);
  }

  private int dates(int i) {
    int dates = 0;
    for (int j = Math.max(0, i - SIGHT); j < Math.min(shapes.length, i + SIGHT + 1); j++) {
      dates += counts.isDate(j) ? 1 : 0;
    }
    return dates;
  }

  private int sinceDate(int i) {
    for (int j = i; j >= 0 && i - j < FAR; j--) {
      if (counts.isDate(j)) {
        return i - j;
      }
    }
    return FAR;
  }
}
