package org.consilience.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.consilience.dataset.Dataset;

/** The datasets by the names they have on the command line. */
final class DatasetNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Dataset.values()).map(Dataset::folder).iterator();
  }

  /**
   * The dataset of this name.
   *
   * @throws UsageException if there is none
   */
  static Dataset dataset(String name) {
    return Dataset.named(name)
        .orElseThrow(
            () -> new UsageException("there is no dataset '" + name + "'; there are: " + all()));
  }

  private static String all() {
    return Arrays.stream(Dataset.values()).map(Dataset::folder).collect(Collectors.joining(", "));
  }
}
