package org.consilience.pipeline;

import java.nio.file.Path;
import org.consilience.dataset.RunDraft;
import org.consilience.dataset.RunFolder;

/**
 * A folder of this machine, or one that all workers share under the same path: what is written
 * there is there.
 */
record LocalOutput(Path folder) implements OutputPlace {

  @Override
  public boolean holds(String path) {
    return !path.contains("://") && RunFolder.isOutput(folder, Path.of(path));
  }

  @Override
  public void claim(String runId) {
    // RunDraft does, under a lock.
  }

  @Override
  public String parts(RunDraft draft, String runId) {
    return draft.folder().toString();
  }

  @Override
  public void gather(RunDraft draft, String runId) {
    // The workers wrote into the draft itself.
  }

  @Override
  public void release(RunFolder run) {
    // It is visible since it was renamed.
  }

  @Override
  public String named(String text) {
    return text;
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
