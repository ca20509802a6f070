package org.consilience.dataset;

/**
 * One place where a run is not what it says.
 *
 * @param dataset folder of the dataset, or "run" for what concerns the run as a whole
 * @param row key of the row, or name of the file; "" where neither is to be named
 * @param path of the field inside the row, as in {@code variants[0].example.span}
 */
public record Mismatch(String dataset, String row, String path, String expected, String found) {

  @Override
  public String toString() {
    String place = row.isEmpty() ? dataset : dataset + " " + row;
    return place + ", " + path + ": expected " + quoted(expected) + ", found " + quoted(found);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\n", "\\n") + '"';
  }
}
