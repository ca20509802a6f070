package org.consilience.document;

import org.consilience.model.RawFile;
import org.consilience.text.Hashes;

/** What documents go by: the place and the bytes that they come from, whatever is read in them. */
public final class DocumentIds {
  private DocumentIds() {}

  /** The id of the document that a raw file holds, if it holds one; 64 hexadecimal digits. */
  public static String of(RawFile raw) {
    return of(raw.getUri(), Hashes.sha256(PlainTextReader.bytes(raw.getContent())));
  }

  static String of(String uri, String contentHash) {
    return Hashes.sha256(uri, contentHash);
  }
}
