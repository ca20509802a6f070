package org.consilience.document;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What each line of a page speaks for or against being part of the article, in words of prose:
 * paragraphs add theirs, links and unwanted elements take theirs away.
 */
final class LineValues {

  /** From this share of link text on a line is a pointer to somewhere else. */
  private static final double LINKED = 0.5;

  /** Words of a paragraph that needs a full stop, and of one that does without. */
  private static final int PARAGRAPH = 10;

  private static final int LONG_PARAGRAPH = 20;

  /** A sentence of fewer words than a paragraph is half as telling; menus hold some, too. */
  private static final int SENTENCE = 4;

  private static final double SENTENCE_WEIGHT = 0.5;

  /** Words beside its links by which a linked line is a sentence after all. */
  private static final int UNLINKED = 8;

  /** What a line that is neither prose nor link costs, and the least and most that links cost. */
  private static final double NEUTRAL = -2;

  /** Rows of figures and short items cost less: they are text, if of no sentences. */
  private static final double NEUTRAL_TEXT = -1;

  private static final int LEAST_LINKED = 3;
  private static final int MOST_LINKED = 30;

  /** The share of its words that prose of an unwanted element or of a teaser costs. */
  private static final double UNWANTED_WEIGHT = 0.5;

  /** Words of a linked headline above a teaser. */
  private static final int HEADLINE = 3;

  private static final double HEADLINE_LINKED = 0.9;

  /** What lists of articles put around each of them. */
  private static final Set<String> CARDS = Set.of("li", "article");

  private final ProseShares shares;

  LineValues(ProseShares shares) {
    this.shares = shares;
  }

  /** The value of every line, in words. */
  double[] of(List<HtmlLine> lines) {
    double[] values = new double[lines.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(lines.get(i), isTeaser(lines, i));
    }
    return values;
  }

  private double value(HtmlLine line, boolean teaser) {
    double prose = prose(line);
    if (teaser || shares.insideUnwanted(line.home(), null)) {
      return -Math.max(-NEUTRAL, prose * UNWANTED_WEIGHT);
    }
    if (prose > 0) {
      return prose;
    }
    return line.linkDensity() > LINKED
        ? -Math.max(LEAST_LINKED, Math.min(line.words(), MOST_LINKED))
        : MainContent.TEXT.contains(line.home().normalName()) ? NEUTRAL_TEXT : NEUTRAL;
  }

  /** Words of running text in the line; 0 if it is none. */
  static double prose(HtmlLine line) {
    int words = line.words();
    if (line.linkDensity() > LINKED) {
      return line.endsSentence() && words * (1 - line.linkDensity()) >= UNLINKED ? words : 0;
    }
    if (words >= LONG_PARAGRAPH || (words >= PARAGRAPH && line.endsSentence())) {
      return words;
    }
    return words >= SENTENCE && line.endsSentence() ? words * SENTENCE_WEIGHT : 0;
  }

  /** The only prose of an item of a list whose headline, a link, stands above it. */
  private boolean isTeaser(List<HtmlLine> lines, int at) {
    Element card = card(lines.get(at).home());
    if (card == null || shares.lines(card) != 1) {
      return false;
    }
    for (int i = at - 1; i >= 0 && card(lines.get(i).home()) == card; i--) {
      HtmlLine above = lines.get(i);
      if (above.linkDensity() >= HEADLINE_LINKED && above.words() >= HEADLINE) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Element card(Element home) {
    for (Element e = home; e != null; e = e.parent()) {
      if (CARDS.contains(e.normalName())) {
        return e;
      }
    }
    return null;
  }
}
