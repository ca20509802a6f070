package org.consilience.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.List;

/**
 * Writes arrays one after another, each behind its length, and the SHA-256 of all of them at the
 * end. {@link FlatReader} reads them in the same order.
 */
final class FlatWriter implements Closeable {
  private static final int CHUNK = 1 << 16;

  private final OutputStream file;
  private final DigestOutputStream out;
  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  FlatWriter(Path path) throws IOException {
    file = new BufferedOutputStream(Files.newOutputStream(path), CHUNK);
    out = new DigestOutputStream(file, FlatReader.digest());
  }

  void number(int value) throws IOException {
    room(Integer.BYTES).putInt(value);
  }

  void bytes(byte[] values) throws IOException {
    number(values.length);
    flush();
    out.write(values);
  }

  void ints(int[] values) throws IOException {
    number(values.length);
    for (int value : values) {
      room(Integer.BYTES).putInt(value);
    }
  }

  void floats(float[] values) throws IOException {
    number(values.length);
    for (float value : values) {
      room(Float.BYTES).putFloat(value);
    }
  }

  void text(String text) throws IOException {
    bytes(text.getBytes(UTF_8));
  }

  void texts(List<String> texts) throws IOException {
    number(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  private ByteBuffer room(int bytes) throws IOException {
    if (chunk.remaining() < bytes) {
      flush();
    }
    return chunk;
  }

  private void flush() throws IOException {
    out.write(chunk.array(), 0, chunk.position());
    chunk.clear();
  }

  @Override
  public void close() throws IOException {
    try (file) {
      flush();
      file.write(out.getMessageDigest().digest());
    }
  }
}
