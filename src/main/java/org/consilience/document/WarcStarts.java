package org.consilience.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds where the next record of a damaged WARC file starts. */
final class WarcStarts {
  private static final byte[] PLAIN = "\nWARC/".getBytes(US_ASCII);
  private static final byte[] GZIP = HexFormat.of().parseHex("1f8b08");
  private static final byte[] RECORD = "WARC/".getBytes(US_ASCII);

  /** Bytes of a member that are inflated to see whether it holds a record. */
  private static final int TRIED = 512;

  /** Length of a gzip header without optional fields (RFC 1952). */
  private static final int GZIP_HEADER = 10;

  private WarcStarts() {}

  /**
   * Moves the stream to the first start at or after an offset.
   *
   * @return whether there is one; if not, the stream is at its end
   */
  static boolean seek(RewindableInput content, long from, boolean gzip) throws IOException {
    content.rewind(from);
    byte[] mark = gzip ? GZIP : PLAIN;
    int matched = 0;
    for (int b = content.read(); b >= 0; b = content.read()) {
      matched = b == (mark[matched] & 0xFF) ? matched + 1 : b == (mark[0] & 0xFF) ? 1 : 0;
      if (matched == mark.length) {
        long start = content.position() - (gzip ? mark.length : mark.length - 1);
        if (!gzip || holdsRecord(content, start)) {
          content.rewind(start);
          return true;
        }
        matched = 0;
      }
    }
    return false;
  }

  private static boolean holdsRecord(RewindableInput content, long start) throws IOException {
    long next = content.position();
    content.rewind(start);
    byte[] head = content.readNBytes(TRIED);
    content.rewind(next);
    return startsRecord(head);
  }

  /** Whether these bytes are the beginning of a gzip member that begins with a WARC record. */
  static boolean startsRecord(byte[] head) {
    int data = afterHeader(head);
    Inflater inflater = new Inflater(true);
    try {
      byte[] start = new byte[RECORD.length];
      inflater.setInput(head, Math.min(data, head.length), Math.max(0, head.length - data));
      return inflater.inflate(start) == start.length && Arrays.equals(start, RECORD);
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  /** Where a member's data starts: after the fixed header, extra field and names (RFC 1952). */
  private static int afterHeader(byte[] head) {
    int flags = head.length < GZIP_HEADER ? 0 : head[3];
    int at = GZIP_HEADER;
    if ((flags & 4) != 0 && at + 2 <= head.length) {
      at += 2 + (head[at] & 0xFF) + ((head[at + 1] & 0xFF) << 8);
    }
    for (int name = 8; name <= 16; name *= 2) {
      while ((flags & name) != 0 && at < head.length && head[at] != 0) {
        at++;
      }
      at += (flags & name) != 0 ? 1 : 0;
    }
    return at + ((flags & 2) != 0 ? 2 : 0);
  }
}
