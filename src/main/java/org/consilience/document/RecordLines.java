package org.consilience.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream as bytes, one at a time, each with its offset. Of a line over the limit
 * only its length is known: it is passed over without being held.
 */
final class RecordLines {

  /** Bytes of one line: sixteen novels; a record of more is no article. */
  static final int LONGEST = 32 * 1024 * 1024;

  private static final int BUFFER = 1 << 16;

  private final InputStream content;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long offset;
  private long read;

  /**
   * Lines of a stream.
   *
   * @param offset of the stream's first byte in its file
   */
  RecordLines(InputStream content, long offset) {
    this.content = content;
    this.read = offset;
  }

  /**
   * A line.
   *
   * @param bytes without its line end; of a line over the limit, its beginning
   * @param length in bytes
   */
  record Line(long offset, byte[] bytes, long length) {
    boolean tooLong() {
      return length > LONGEST;
    }
  }

  /** The next line, or null at the end. */
  @org.jspecify.annotations.Nullable
  Line next() throws IOException {
    offset = read;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    while (fill()) {
      int end = lineEnd();
      length += end - at;
      // Once the line is too long, its head is enough to recognise it by.
      line.write(buffer, at, (int) Math.min(end - at, Math.max(0, LONGEST - line.size())));
      read += end - at;
      at = end;
      if (end < filled) {
        at++;
        read++;
        return new Line(offset, line.toByteArray(), length);
      }
    }
    return read == offset ? null : new Line(offset, line.toByteArray(), length);
  }

  /** How many bytes of the file lie before the next line. */
  long position() {
    return read;
  }

  private int lineEnd() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, content.read(buffer));
    }
    return at < filled;
  }
}
