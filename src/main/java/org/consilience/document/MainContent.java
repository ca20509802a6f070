package org.consilience.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.document.HtmlVerdict.Reason;
import org.consilience.text.Rounding;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article among the lines of a page. The main content is the element whose lines have the
 * greatest sum of values (the idea of maximum subsequence segmentation, Pasternack and Roth,
 * "Extracting article text from the web", WWW 2009, on the tree instead of the sequence); inside of
 * it, side matter is left out line by line.
 */
final class MainContent {

  /** Share of the best element's prose by which a part that calls itself the body replaces it. */
  private static final double BODY_SHARE = 0.6;

  /** A line of the article may be a link with a few words; more link than this points elsewhere. */
  private static final double LINKED = 0.6;

  /** Elements that hold text of the article even without a full stop, such as a list of figures. */
  static final Set<String> TEXT = Set.of("p", "li", "tr", "td", "blockquote", "pre", "dd");

  private final List<HtmlLine> lines;
  private final ProseShares shares;

  private MainContent(List<HtmlLine> lines) {
    this.lines = lines;
    this.shares = new ProseShares(lines);
  }

  /** A verdict on every line, in their order. */
  static List<HtmlVerdict> judge(List<HtmlLine> lines) {
    return new MainContent(lines).verdicts();
  }

  private List<HtmlVerdict> verdicts() {
    Element main = main();
    List<Reason> reasons = new ArrayList<>();
    for (HtmlLine line : lines) {
      reasons.add(main == null ? Reason.OUTSIDE_MAIN_CONTENT : reason(line, main));
    }
    trim(reasons);
    List<HtmlVerdict> verdicts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      verdicts.add(new HtmlVerdict(lines.get(i), reasons.get(i)));
    }
    return verdicts;
  }

  private Reason reason(HtmlLine line, Element main) {
    if (!isWithin(line.home(), main)) {
      return Reason.OUTSIDE_MAIN_CONTENT;
    }
    if (shares.insideUnwanted(line.home(), main)) {
      return Reason.UNWANTED_ELEMENT;
    }
    boolean linked = line.linkDensity() > LINKED && LineValues.prose(line) == 0;
    return linked ? Reason.MOSTLY_LINKS : Reason.ARTICLE;
  }

  /** Before the first and after the last paragraph only what lies among paragraphs is text. */
  private void trim(List<Reason> reasons) {
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    int first = lines.size();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (reasons.get(i) == Reason.ARTICLE && LineValues.prose(lines.get(i)) > 0) {
        first = Math.min(first, i);
        last = i;
        parents.add(lines.get(i).home().parent());
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean outside = i < first || i > last;
      if (outside && reasons.get(i) == Reason.ARTICLE && !isAmong(lines.get(i).home(), parents)) {
        reasons.set(i, Reason.OUTSIDE_PARAGRAPHS);
      }
    }
  }

  private static boolean isAmong(Element home, Set<Element> parents) {
    return TEXT.contains(home.normalName()) && parents.contains(home.parent());
  }

  private @Nullable Element main() {
    Map<Element, Double> sums = sums();
    Element best = null;
    double most = 0;
    for (HtmlLine line : lines) {
      for (Element e = line.home(); e != null; e = e.parent()) {
        double sum = Rounding.six(sums.getOrDefault(e, 0.0));
        if (sum > most) {
          most = sum;
          best = e;
        }
      }
    }
    return best == null ? null : body(best);
  }

  private Map<Element, Double> sums() {
    double[] values = new LineValues(shares).of(lines);
    Map<Element, Double> sums = new IdentityHashMap<>();
    for (int i = 0; i < values.length; i++) {
      for (Element e = lines.get(i).home(); e != null; e = e.parent()) {
        sums.merge(e, values[i], Double::sum);
      }
    }
    return sums;
  }

  /** The part that names itself the article's text, if there is one of some size. */
  private Element body(Element main) {
    Element body = main;
    double most = BODY_SHARE * shares.words(main);
    for (HtmlLine line : lines) {
      for (Element e = line.home(); e != null && e != main; e = e.parent()) {
        if (shares.words(e) > most
            && !TEXT.contains(e.normalName())
            && isWithin(e, main)
            && ElementWords.body(e)) {
          body = e;
          most = shares.words(e);
        }
      }
    }
    return body;
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }
}
