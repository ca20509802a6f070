package org.consilience.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.consilience.dataset.RunDraft;
import org.consilience.dataset.RunFolder;

/**
 * Where runs are published. A run is always made whole, judged and described in a folder of this
 * machine; what differs is where workers write and who sees the result.
 */
interface OutputPlace extends AutoCloseable {

  /** The place that the option {@code output} names. */
  static OutputPlace of(String output) throws IOException {
    String settled = LocalPaths.settled(output);
    return settled.contains("://") ? StoredOutput.at(settled) : new LocalOutput(Path.of(settled));
  }

  /** The output folder on this machine. */
  Path folder();

  /** Whether a file of the input is a result of earlier runs. */
  boolean holds(String path);

  /** Makes sure that the run is new, before anything is computed. */
  void claim(String runId) throws IOException;

  /** Where the workers write the part files of the draft. */
  String parts(RunDraft draft, String runId);

  /** Brings into the draft what the workers wrote. */
  void gather(RunDraft draft, String runId) throws IOException;

  /** Lets others see a run that was published or kept in {@link #folder()}. */
  void release(RunFolder run) throws IOException;

  /** A text for the user, with the names under which the results are found. */
  String named(String text);

  @Override
  void close() throws IOException;
}
