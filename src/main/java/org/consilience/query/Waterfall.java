package org.consilience.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consilience.model.Term;

/**
 * Terms that sum to a score as a chart of characters: every bar begins where the one before it
 * ended, so that the last end is the score.
 */
final class Waterfall {
  /** Beside the name and the value of a term it leaves the line within the page. */
  private static final int COLUMNS = 48;

  private static final char UP = '█';
  private static final char DOWN = '░';
  private static final char AXIS = '│';

  private final double least;
  private final double most;

  private Waterfall(double least, double most) {
    this.least = least;
    this.most = most;
  }

  /** A line for each term and one for the sum. */
  static List<String> of(List<Term> terms) {
    Waterfall chart = fitting(terms);
    List<String> lines = new ArrayList<>();
    double sum = 0;
    for (Term term : terms) {
      lines.add(chart.line(term.getName(), term.getValue(), sum, sum + term.getValue()));
      sum += term.getValue();
    }
    lines.add(chart.line("= log-odds", sum, 0, sum));
    return lines;
  }

  private static Waterfall fitting(List<Term> terms) {
    double least = 0;
    double most = 0;
    double sum = 0;
    for (Term term : terms) {
      sum += term.getValue();
      least = Math.min(least, sum);
      most = Math.max(most, sum);
    }
    return new Waterfall(least, most);
  }

  private String line(String name, double value, double from, double to) {
    StringBuilder bar = new StringBuilder();
    int first = Math.min(column(from), column(to));
    int last = Math.max(column(from), column(to));
    for (int i = 0; i <= COLUMNS; i++) {
      boolean inside = i >= first && i < Math.max(last, first + 1) && value != 0;
      bar.append(inside ? value < 0 ? DOWN : UP : i == column(0) ? AXIS : ' ');
    }
    return String.format(Locale.ROOT, "%-28s %+6.2f  %s", name, value, bar).stripTrailing();
  }

  private int column(double score) {
    return most == least ? 0 : (int) Math.round((score - least) / (most - least) * COLUMNS);
  }
}
