package org.consilience.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link FlatWriter} wrote, after its hash was checked. */
final class FlatReader {
  private static final int HASH_BYTES = 32;

  private final ByteBuffer in;

  private FlatReader(ByteBuffer in) {
    this.in = in;
  }

  /**
   * A reader at the start of the file.
   *
   * @throws DamagedFileException if its content does not have the hash it ends with
   */
  static FlatReader open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      if (channel.size() < HASH_BYTES || channel.size() > Integer.MAX_VALUE) {
        throw new DamagedFileException(path);
      }
      ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, channel.size());
      int end = all.capacity() - HASH_BYTES;
      byte[] stored = new byte[HASH_BYTES];
      all.get(end, stored);
      ByteBuffer content = all.slice(0, end);
      MessageDigest digest = digest();
      digest.update(content.duplicate());
      if (!MessageDigest.isEqual(stored, digest.digest())) {
        throw new DamagedFileException(path);
      }
      return new FlatReader(content.order(ByteOrder.LITTLE_ENDIAN));
    }
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  int number() {
    return in.getInt();
  }

  byte[] bytes() {
    byte[] values = new byte[number()];
    in.get(values);
    return values;
  }

  int[] ints() {
    int[] values = new int[number()];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  float[] floats() {
    float[] values = new float[number()];
    in.asFloatBuffer().get(values);
    in.position(in.position() + values.length * Float.BYTES);
    return values;
  }

  String text() {
    return new String(bytes(), UTF_8);
  }

  List<String> texts() {
    int size = number();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text());
    }
    return texts;
  }
}
