package org.consilience.evaluation;

import java.util.List;

/** All measurements, in the order of the stages. */
public final class Suites {
  private Suites() {}

  public static List<Suite> all() {
    return List.of(new TuplesSuite(), new ReportedSuite());
  }
}
