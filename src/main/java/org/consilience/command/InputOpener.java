package org.consilience.command;

import java.io.IOException;
import java.util.Map;
import org.consilience.dataset.Originals;

/** Opens the raw input of a run again, to hold the run against it. */
@FunctionalInterface
public interface InputOpener {

  /**
   * Opens the input; nothing is read before a document is asked for.
   *
   * @param input the value that option {@code input} had in that run, or has now
   */
  Originals open(String input, Map<String, String> options) throws IOException;
}
