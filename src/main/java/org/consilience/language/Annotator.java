package org.consilience.language;

import org.consilience.model.AnnotatedDocument;
import org.consilience.model.CleanDocument;

/** Adds sentences, tokens, dependencies and mentions to a cleaned document. Thread-safe. */
public interface Annotator {
  /**
   * The analysis of the kept blocks, in their order. No sentence crosses a block; {@code
   * Sentence.block} is the index in {@code CleanDocument.blocks}; all offsets are code points of
   * {@code Document.text}. A token's form has no blanks that an earlier tokeniser left in it. The
   * document and its blocks are passed on as they are.
   */
  AnnotatedDocument annotate(CleanDocument clean);
}
