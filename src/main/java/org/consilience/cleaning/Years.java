package org.consilience.cleaning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a block names. A teaser often begins or ends with the date of its own article. */
final class Years {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** Tokens. What stands farther from an edge of the block is just inside. */
  private static final int EDGE = 12;

  private Years() {}

  static Set<String> of(Wording wording) {
    Set<String> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(wording.text());
    while (matcher.find()) {
      years.add(matcher.group());
    }
    return years;
  }

  /** Tokens before the first year of a block, or after its last; at most as many as an edge has. */
  static int fromEdge(Wording wording, boolean first) {
    List<String> tokens = wording.tokens();
    int n = tokens.size();
    for (int k = 0; k < Math.min(EDGE, n); k++) {
      if (YEAR.matcher(tokens.get(first ? k : n - 1 - k)).find()) {
        return k;
      }
    }
    return EDGE;
  }
}
