package org.consilience.command;

import org.consilience.dataset.Originals;

/** Opens the raw input of a run again, to hold the run against it. */
@FunctionalInterface
public interface InputOpener {

  /**
   * @param input the value that option {@code input} had in that run, or has now
   */
  Originals open(String input);
}
