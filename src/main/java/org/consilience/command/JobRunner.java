package org.consilience.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs a job whose options are settled. */
@FunctionalInterface
public interface JobRunner {

  /**
   * Runs to the end.
   *
   * @param options as {@code --name=value}, sorted by name, each name once
   * @param out for the summary
   * @param err for progress and warnings
   * @return one of {@link ExitCode#code()}
   * @throws UsageException if an option is unknown or its value impossible
   * @throws Exception if the run failed
   */
  int run(String[] options, PrintStream out, PrintStream err, Clock clock) throws Exception;

  /** The same, but for a summary as one JSON object. */
  default JobRunner asJson() {
    return this;
  }

  /** The options that a user may give, by name, with what each is for. */
  default SortedMap<String, String> options() {
    return new TreeMap<>();
  }
}
