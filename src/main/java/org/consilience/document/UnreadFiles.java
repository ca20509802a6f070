package org.consilience.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.consilience.document.DocumentReader.Quarantined;
import org.consilience.model.Quarantine;
import org.consilience.text.Hashes;

/** Quarantine for files whose content never came into memory. */
public final class UnreadFiles {
  /** Bytes of the largest file that is read as a whole. */
  public static final long LARGEST = PlainTextReader.LARGEST_RECORD;

  /** Error type of what was taken back. */
  public static final String WITHDRAWN = "withdrawn";

  private UnreadFiles() {}

  /** A file over {@link #LARGEST}: hashed as it streams by, never held. */
  public static Quarantined tooLarge(String uri, long bytes, InputStream content)
      throws IOException {
    String message =
        String.format(Locale.ROOT, "The record has %d bytes; the limit is %d.", bytes, LARGEST);
    return new Quarantined(
        row(uri, "too-large", message).setPayloadSha256(Hashes.sha256(content)).build());
  }

  /**
   * A file that was found and could not be opened: a missing permission, a broken link, a failing
   * disk.
   */
  public static Quarantined unreadable(String uri) {
    return new Quarantined(
        row(uri, "unreadable", "The file was found but could not be read.")
            .setPayloadHead((ByteBuffer) null)
            .build());
  }

  /** A file or record that its owner took back. */
  public static Quarantined withdrawn(String uri) {
    return Refusal.selection(WITHDRAWN, "The record was taken back.").ofRecords(uri, 1);
  }

  private static Quarantine.Builder row(String uri, String errorType, String message) {
    return Quarantine.newBuilder()
        .setInputUri(uri)
        .setStage(Refusal.READING)
        .setErrorType(errorType)
        .setErrorMessage(message);
  }
}
