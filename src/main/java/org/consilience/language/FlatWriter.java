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
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Writes arrays one after another, each behind its length, and the CRC-32 of all of them at the
 * end: it is to find damage, at each start and in a moment. {@link FlatReader} reads them in the
 * same order.
 */
final class FlatWriter implements Closeable {
  private static final int CHUNK = 1 << 16;

  private final OutputStream file;
  private final CheckedOutputStream out;
  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  FlatWriter(Path path) throws IOException {
    file = new BufferedOutputStream(Files.newOutputStream(path), CHUNK);
    out = new CheckedOutputStream(file, new CRC32());
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
      room(Long.BYTES).putLong(out.getChecksum().getValue());
      flush();
    }
  }
}
