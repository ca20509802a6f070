package org.consilience.document;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How much of a page's prose each element holds, and which elements name themselves unwanted. */
final class ProseShares {

  /** An element that holds most of the page's prose is no side matter, whatever its class says. */
  private static final double MOST = 0.5;

  private final Map<Element, double[]> held = new IdentityHashMap<>();
  private final Map<Element, Boolean> unwanted = new IdentityHashMap<>();
  private double words;
  private double lines;

  ProseShares(List<HtmlLine> page) {
    for (HtmlLine line : page) {
      double prose = LineValues.prose(line);
      if (prose > 0) {
        words += prose;
        lines++;
        add(line.home(), prose);
      }
    }
  }

  private void add(Element home, double prose) {
    for (Element e = home; e != null; e = e.parent()) {
      double[] sums = held.computeIfAbsent(e, key -> new double[2]);
      sums[0] += prose;
      sums[1]++;
    }
  }

  /** Words of prose below the element. */
  double words(Element element) {
    return held.getOrDefault(element, new double[2])[0];
  }

  /** Lines of prose below the element. */
  int lines(Element element) {
    return (int) held.getOrDefault(element, new double[2])[1];
  }

  /** Whether an element between the two, the upper excluded, names itself unwanted. */
  boolean insideUnwanted(Element home, @Nullable Element upper) {
    for (Element e = home; e != null && e != upper; e = e.parent()) {
      if (unwanted.computeIfAbsent(e, this::isUnwanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnwanted(Element element) {
    double[] sums = held.getOrDefault(element, new double[2]);
    boolean most = sums[0] > MOST * words && sums[1] > MOST * lines;
    return !most && ElementWords.unwanted(element);
  }
}
