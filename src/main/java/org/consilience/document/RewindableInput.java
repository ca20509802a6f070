package org.consilience.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that knows where it stands and can go back a little: parsers read ahead, and what they
 * read past a damaged record may be the next sound one.
 */
final class RewindableInput extends InputStream {

  /** Bytes that can be gone back: several times what a parser reads ahead. */
  static final int HISTORY = 1 << 16;

  private final InputStream content;
  private final byte[] ring = new byte[HISTORY];

  /** Offsets in the file of the next byte to hand out, and of the next to read. */
  private long at;

  private long read;

  RewindableInput(InputStream content) {
    this.content = content;
  }

  long position() {
    return at;
  }

  /** Goes back to an offset, or as far towards it as is possible; never forward. */
  void rewind(long offset) {
    at = Math.min(at, Math.max(offset, Math.max(0, read - HISTORY)));
  }

  @Override
  public int read() throws IOException {
    if (at == read && !more()) {
      return -1;
    }
    return ring[(int) (at++ % HISTORY)] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == read && !more()) {
      return -1;
    }
    int from = (int) (at % HISTORY);
    int n = (int) Math.min(Math.min(length, read - at), HISTORY - from);
    System.arraycopy(ring, from, target, offset, n);
    at += n;
    return n;
  }

  /** Reads on by at most a quarter of the history, so that most of it stays. */
  private boolean more() throws IOException {
    int from = (int) (read % HISTORY);
    int n = content.read(ring, from, Math.min(HISTORY / 4, HISTORY - from));
    read += Math.max(0, n);
    return n > 0;
  }
}
