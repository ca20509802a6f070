package org.consilience.consensus;

import org.consilience.model.Source;
import org.consilience.text.Rounding;

/**
 * How far a source is to be relied on: a prior until enough of what it says was answered by
 * independent others, too, then learned from how much of that stands (the posterior mean of a beta
 * distribution). Few answers identify no reliability, whatever the method.
 */
final class SourceReliability {
  /**
   * Questions from which on the record speaks: the 95 % interval is then at most 0.15 to each side.
   */
  static final int IDENTIFIABLE = 30;

  /** Beta(8, 2) by judgement: who is quoted in the news is mostly right. */
  private static final double RIGHT = 8;

  private static final double WRONG = 2;

  /** Quantiles of the prior at 2.5 % and 97.5 %. */
  private static final double PRIOR_LOW = 0.52;

  private static final double PRIOR_HIGH = 0.97;

  /** 95 % of a normal distribution lie within so many standard errors. */
  private static final double STANDARD_ERRORS = 1.96;

  private SourceReliability() {}

  /** Sets reliability, interval and whether they are only the prior, from the row's own counts. */
  static void rate(Source source) {
    boolean known = source.getJudged() >= IDENTIFIABLE;
    double right = RIGHT + (known ? source.getAgreed() : 0);
    double all = RIGHT + WRONG + (known ? source.getJudged() : 0);
    double mean = right / all;
    double half = STANDARD_ERRORS * Math.sqrt(mean * (1 - mean) / (all + 1));
    source.setReliability(Rounding.six(mean));
    source.setReliabilityLow(Rounding.six(known ? Math.max(0, mean - half) : PRIOR_LOW));
    source.setReliabilityHigh(Rounding.six(known ? Math.min(1, mean + half) : PRIOR_HIGH));
    source.setPriorOnly(!known);
  }
}
