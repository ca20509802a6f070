package org.consilience.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;

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
      return coder.decode(new ByteArrayInputStream(piece, from, length));
    } catch (IOException e) {
      throw new IllegalStateException("a record cannot be unpacked", e);
    }
  }

  /** All values of a piece, in the order in which they were added. */
  void unpack(byte[] piece, Consumer<V> each) {
    ByteArrayInputStream in = new ByteArrayInputStream(piece);
    try {
      while (in.available() > 0) {
        each.accept(coder.decode(in));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a record cannot be unpacked", e);
    }
  }
}
