package org.consilience.document;

import java.util.List;
import org.consilience.model.Document;
import org.consilience.model.LineHint;
import org.consilience.model.Quarantine;
import org.consilience.model.RawFile;

/**
 * Raw bytes of one format to a document. Readers of container formats first part a container into
 * its members; each member is a raw file of its own. Implementations are thread-safe.
 */
public interface DocumentReader {

  /**
   * The document that a raw file holds, or the reason why there is none. Bad input never throws.
   *
   * @param file its {@code uri} is already relative to the input root
   */
  Result read(RawFile file);

  /** What became of one raw file. */
  sealed interface Result {}

  /**
   * The file was read; its document may carry flags for what is doubtful.
   *
   * @param hints what only the layout told of the text; empty where there was no layout
   */
  record Read(Document document, List<LineHint> hints) implements Result {}

  /** The file was not read; the row says why. */
  record Quarantined(Quarantine quarantine) implements Result {}
}
