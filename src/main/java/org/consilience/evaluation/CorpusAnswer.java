package org.consilience.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text states of a fact.
 *
 * @param value the number, the day, {@code yes} or {@code no}, or empty
 * @param coarse whether only the round number below is stated, as "more than 40" for 47
 */
record CorpusAnswer(String value, boolean coarse) {
  private static final int ROUND = 10;

  /** The round number that is stated in place of a number. */
  static int rounded(int number) {
    return number / ROUND * ROUND;
  }

  private double least() {
    int number = Integer.parseInt(value);
    return coarse ? rounded(number) : number;
  }

  private double most() {
    return coarse ? Double.POSITIVE_INFINITY : Integer.parseInt(value);
  }

  private boolean contradicts(CorpusAnswer other) {
    if (!coarse && !other.coarse) {
      return !value.equals(other.value);
    }
    return most() < other.least() || other.most() < least();
  }

  private String stated() {
    return coarse ? "over " + least() : value;
  }

  /** The status of a fact of which each independent text that tells it states one answer. */
  static String status(List<CorpusAnswer> answers) {
    if (answers.size() < 2) {
      return answers.isEmpty() ? "" : "SINGLE_ORIGIN";
    }
    Set<String> stated = new TreeSet<>();
    for (CorpusAnswer a : answers) {
      stated.add(a.stated());
      for (CorpusAnswer b : answers) {
        if (a.contradicts(b)) {
          return "CONTESTED";
        }
      }
    }
    return stated.size() == 1 ? "AGREED" : "AGREED_COARSER";
  }
}
