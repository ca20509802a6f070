package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a text was broken into lines of a fixed width. The test is that of a greedy line filler:
 * where a line was wrapped, the first word of the next line did not fit on it any more.
 *
 * @param width widest line in UTF-16 units; 0 if the text is not hard-wrapped
 */
record HardWrap(String text, int width) {

  /** Narrower lines are headings or lists; newspaper columns are rarely set in plain text. */
  private static final int NARROWEST = 40;

  /** Editors wrap at 72 to 100; 120 allows for wide ones. Above it lines are paragraphs. */
  private static final int WIDEST = 120;

  /** Fewer line pairs can fit by chance. */
  private static final int PAIRS = 4;

  /** Paragraphs end early here and there, and headings stand between: most pairs fit, not all. */
  private static final double FITTING = 0.6;

  /** An unbreakable word, such as an address, may stick out of a wrapped text. */
  private static final double OUTLIERS = 0.05;

  static HardWrap of(String text, List<Paragraph> lines) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() >= NARROWEST && adjacent(text, lines.get(i), lines.get(i + 1))) {
        widths.add(lines.get(i).length());
      }
    }
    widths.sort(null);
    if (widths.size() < PAIRS) {
      return new HardWrap(text, 0);
    }
    int width = widths.get((int) Math.ceil(widths.size() * (1 - OUTLIERS)) - 1);
    HardWrap wrap = new HardWrap(text, width);
    return width <= WIDEST && wrap.fitting(lines) >= FITTING * widths.size()
        ? wrap
        : new HardWrap(text, 0);
  }

  /** Whether the second line goes on with the paragraph of the first. */
  boolean joins(Paragraph line, Paragraph next) {
    return width > 0 && adjacent(text, line, next) && filled(line, next) && !opens(line, next);
  }

  /** Pairs that wrapping explains; a line that ends a sentence may as well be a paragraph. */
  private long fitting(List<Paragraph> lines) {
    long fitting = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Paragraph line = lines.get(i);
      fitting += !endsSentence(line) && joins(line, lines.get(i + 1)) ? 1 : 0;
    }
    return fitting;
  }

  private boolean filled(Paragraph line, Paragraph next) {
    int word = next.start();
    while (word < next.end() && !TextShape.isSpace(text.charAt(word))) {
      word++;
    }
    return line.length() >= NARROWEST && line.length() + 1 + (word - next.start()) > width;
  }

  private boolean endsSentence(Paragraph line) {
    int last = line.end() - 1;
    while (last > line.start() && "\"'”’)".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?".indexOf(text.charAt(last)) >= 0;
  }

  /** A bullet or a deeper indent starts a paragraph of its own. */
  private boolean opens(Paragraph line, Paragraph next) {
    return TextShape.isBullet(text, next.start()) || indent(next) > indent(line) + 1;
  }

  private int indent(Paragraph line) {
    int start = line.start();
    while (start > 0 && !TextShape.isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return line.start() - start;
  }

  private static boolean adjacent(String text, Paragraph line, Paragraph next) {
    int ends = 0;
    for (int i = line.end(); i < next.start(); i++) {
      boolean pair = text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
      ends += TextShape.isLineEnd(text.charAt(i)) && !pair ? 1 : 0;
    }
    return ends == 1;
  }
}
