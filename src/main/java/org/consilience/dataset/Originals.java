package org.consilience.dataset;

import java.io.IOException;
import org.consilience.model.Document;

/** The raw input, read again: how {@link Verifier} gets at it without knowing any format. */
@FunctionalInterface
public interface Originals {

  /**
   * What the input holds today.
   *
   * @param contentHash as {@code Document.contentHash} defines it
   * @param text decoded as {@code Document.text} was
   */
  record Original(String contentHash, String text) {}

  /**
   * Reads the original of a document.
   *
   * @param document its row; where it came from and its charset are to be taken from it, never its
   *     text
   * @throws IOException if there is no such input any more
   */
  Original read(Document document) throws IOException;
}
