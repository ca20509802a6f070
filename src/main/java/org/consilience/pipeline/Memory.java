package org.consilience.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.DocumentCache;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder in which runs keep what they made of single documents. */
final class Memory {
  private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

  private Memory() {}

  /** An absolute path, or empty where nothing is kept. */
  static String settled(String option) {
    return option.isEmpty() ? "" : LocalPaths.folder(option, "cache").toString();
  }

  /** Whether a file belongs to the memory and is no input. */
  static boolean holds(String folder, String path) {
    return !folder.isEmpty() && !path.contains("://") && Path.of(path).startsWith(folder);
  }

  /**
   * Once a run is published, what is kept of documents that it does not have is of no more use. A
   * run that failed its gates forgets nothing: the next one may have them again.
   */
  static void forgetOthers(String folder, RunFolder run) {
    if (folder.isEmpty() || !run.isPublished()) {
      return;
    }
    try (Rows<Document> rows = run.rows(Dataset.DOCUMENTS, Document.class)) {
      Set<String> documents = new HashSet<>();
      rows.forEachRemaining(row -> documents.add(row.getDocumentId()));
      DocumentCache.at(Path.of(folder)).retain(documents, Remembered.STAGES);
    } catch (IOException e) { // the run stands as it is; the folder stays larger than it need be
      LOG.warn("cannot clear {}", folder, e);
    }
  }
}
