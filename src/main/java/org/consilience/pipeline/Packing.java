package org.consilience.pipeline;

import java.io.Serializable;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;

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

  byte[] pack(V value) {
    try {
      return CoderUtils.encodeToByteArray(coder, value);
    } catch (CoderException e) {
      throw new IllegalStateException("a record cannot be packed", e);
    }
  }

  V unpack(byte[] bytes) {
    try {
      return CoderUtils.decodeFromByteArray(coder, bytes);
    } catch (CoderException e) {
      throw new IllegalStateException("a record cannot be unpacked", e);
    }
  }
}
