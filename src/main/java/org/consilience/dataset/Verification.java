package org.consilience.dataset;

import java.util.List;
import java.util.Map;

/**
 * What came of verifying a run.
 *
 * @param datasets rows and spans that were compared, in the order of the datasets
 * @param mismatches number of all mismatches
 * @param examples the first mismatches, at most {@link #MAX_EXAMPLES}
 */
public record Verification(
    String runId, Map<Dataset, Compared> datasets, long mismatches, List<Mismatch> examples) {

  /** A run over the wrong input has a mismatch a span: memory must not grow with them. */
  public static final int MAX_EXAMPLES = 1000;

  /** How much of one dataset was compared. */
  public record Compared(long rows, long spans) {}

  public boolean passed() {
    return mismatches == 0;
  }

  public long rows() {
    return datasets.values().stream().mapToLong(Compared::rows).sum();
  }

  public long spans() {
    return datasets.values().stream().mapToLong(Compared::spans).sum();
  }
}
