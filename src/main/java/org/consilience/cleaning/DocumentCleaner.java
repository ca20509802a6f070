package org.consilience.cleaning;

import java.util.List;
import org.consilience.model.CleanDocument;
import org.consilience.model.Document;
import org.consilience.model.SharedBlock;

/** Parts a document into blocks and decides on each; the text stays as it is. */
public interface DocumentCleaner {

  /**
   * The document's blocks in the order of the text, each with kind, decision and reasons. They tile
   * the text: every character that is not white space is in exactly one block. The document comes
   * back as a copy with {@code title}, {@code credits}, {@code blocksTotal} and {@code blocksKept}
   * filled in.
   *
   * <p>Credits are {@code "text:AGENCY"} for an agency that supplied words, {@code
   * "contributor:NAME"} for a person who added reporting or edited, {@code "author:NAME"} for a
   * byline, and {@code "photo:NAME"} for whoever supplied a picture, which says nothing about the
   * words.
   */
  default CleanDocument clean(Document document) {
    return clean(document, List.of());
  }

  /**
   * The same with a look at the corpus.
   *
   * @param shared blocks of this document that other documents have too
   */
  CleanDocument clean(Document document, List<SharedBlock> shared);
}
