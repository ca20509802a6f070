package org.consilience.pipeline;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.util.VarInt;

/**
 * Bytes behind their number, read into an array of that size. Beam's own coder grows its way there,
 * and the local runner copies all that waits by its coder.
 */
final class PieceCoder extends AtomicCoder<byte[]> {
  private static final long serialVersionUID = 1L;
  private static final PieceCoder INSTANCE = new PieceCoder();

  private PieceCoder() {}

  static PieceCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(byte[] piece, OutputStream out) throws IOException {
    VarInt.encode(piece.length, out);
    out.write(piece);
  }

  @Override
  public byte[] decode(InputStream in) throws IOException {
    byte[] piece = new byte[VarInt.decodeInt(in)];
    new DataInputStream(in).readFully(piece);
    return piece;
  }

  @Override
  public boolean consistentWithEquals() {
    return false;
  }
}
