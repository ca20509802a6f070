package org.consilience.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.consilience.dataset.Verification.Compared;

/** Collects what a verification compares and finds. */
final class Findings {
  private final Map<Dataset, Compared> datasets = new EnumMap<>(Dataset.class);
  private final List<Mismatch> examples = new ArrayList<>();
  private long mismatches;

  Findings() {
    for (Dataset dataset : Dataset.values()) {
      datasets.put(dataset, new Compared(0, 0));
    }
  }

  void row(Dataset dataset) {
    datasets.merge(dataset, new Compared(1, 0), Findings::sum);
  }

  void span(Dataset dataset) {
    datasets.merge(dataset, new Compared(0, 1), Findings::sum);
  }

  long rows(Dataset dataset) {
    return datasets.getOrDefault(dataset, new Compared(0, 0)).rows();
  }

  /** Notes a mismatch of the run as a whole if the two differ. */
  void compareRun(String path, Object expected, Object found) {
    compare(new Mismatch("run", "", path, String.valueOf(expected), String.valueOf(found)));
  }

  void compare(Dataset dataset, String row, String path, Object expected, Object found) {
    compare(
        new Mismatch(dataset.folder(), row, path, String.valueOf(expected), String.valueOf(found)));
  }

  Verification verification(String runId) {
    return new Verification(runId, datasets, mismatches, List.copyOf(examples));
  }

  private void compare(Mismatch mismatch) {
    if (mismatch.expected().equals(mismatch.found())) {
      return;
    }
    mismatches++;
    if (examples.size() < Verification.MAX_EXAMPLES) {
      examples.add(mismatch);
    }
  }

  private static Compared sum(Compared a, Compared b) {
    return new Compared(a.rows() + b.rows(), a.spans() + b.spans());
  }
}
