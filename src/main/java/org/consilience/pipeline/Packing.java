package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.commons.io.input.UnsynchronizedByteArrayInputStream;

/**
 * Values as bytes while they wait for their group. The Direct Runner copies all that waits for a
 * key with each bundle that adds to it, by its coder: bytes are copied in a moment, records of many
 * fields cost a third of a run.
 */
final class Packing<V> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Coder<V> coder;

  Packing(Coder<V> coder) {
    this.coder = coder;
  }

  /** Adds a value to a piece of many. */
  void append(V value, OutputStream piece) {
    try {
      coder.encode(value, piece);
    } catch (IOException e) {
      throw new IllegalStateException("a record cannot be packed", e);
    }
  }

  /** The one value that lies there. */
  V unpack(byte[] piece, int from, int length) {
    try {
      return coder.decode(stream(piece, from, length));
    } catch (IOException e) {
      throw new IllegalStateException("a record cannot be unpacked", e);
    }
  }

  /** Bytes to read from there on. Java's own stream locks itself for every byte. */
  static InputStream stream(byte[] piece, int from, int length) throws IOException {
    return UnsynchronizedByteArrayInputStream.builder()
        .setByteArray(piece)
        .setOffset(from)
        .setLength(length)
        .get();
  }

  /** All values of a piece, in the order in which they were added. */
  void unpack(byte[] piece, Consumer<V> each) {
    try {
      InputStream in = stream(piece, 0, piece.length);
      while (in.available() > 0) {
        each.accept(coder.decode(in));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a record cannot be unpacked", e);
    }
  }
}
