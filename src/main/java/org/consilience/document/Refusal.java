package org.consilience.document;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import org.consilience.document.DocumentReader.Quarantined;
import org.consilience.model.Quarantine;
import org.consilience.text.Hashes;

/**
 * Why a raw file is no document. The type is for machines and stays stable; the message is made
 * from the record alone, so that it is the same on every machine.
 */
record Refusal(String stage, String errorType, String message) {

  /** Enough of the payload to recognise a format by eye, little enough to publish for every row. */
  private static final int HEAD_BYTES = 256;

  static final String READING = "document";
  static final String LANGUAGE = "language";

  /**
   * Stage of records that are sound and by their kind no document, such as a crawler's requests.
   */
  static final String SELECTION = "selection";

  static Refusal reading(String errorType, String message, Object... values) {
    return new Refusal(READING, errorType, String.format(Locale.ROOT, message, values));
  }

  static Refusal selection(String errorType, String message, Object... values) {
    return new Refusal(SELECTION, errorType, String.format(Locale.ROOT, message, values));
  }

  static Refusal language(String errorType, String message, Object... values) {
    return new Refusal(LANGUAGE, errorType, String.format(Locale.ROOT, message, values));
  }

  Quarantined of(String uri, byte[] content) {
    return new Quarantined(
        row(uri)
            .setPayloadSha256(Hashes.sha256(content))
            .setPayloadHead(ByteBuffer.wrap(head(content)))
            .build());
  }

  /** For a payload of which only the beginning is at hand: it has no hash. */
  Quarantined ofHead(String uri, byte[] beginning) {
    return new Quarantined(row(uri).setPayloadHead(ByteBuffer.wrap(head(beginning))).build());
  }

  /** For records that were counted and not looked at. */
  Quarantined ofRecords(String uri, long records) {
    return new Quarantined(row(uri).setRecords(records).build());
  }

  private Quarantine.Builder row(String uri) {
    return Quarantine.newBuilder()
        .setInputUri(uri)
        .setStage(stage)
        .setErrorType(errorType)
        .setErrorMessage(message);
  }

  private static byte[] head(byte[] content) {
    return Arrays.copyOf(content, Math.min(HEAD_BYTES, content.length));
  }
}
