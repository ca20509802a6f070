package org.consilience.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** Reads what {@link FlatWriter} wrote, after its checksum was checked. */
final class FlatReader {

  private final ByteBuffer in;

  private FlatReader(ByteBuffer in) {
    this.in = in;
  }

  /**
   * A reader at the start of the file.
   *
   * @throws DamagedFileException if its content does not have the checksum it ends with
   */
  static FlatReader open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      if (channel.size() < Long.BYTES || channel.size() > Integer.MAX_VALUE) {
        throw new DamagedFileException(path);
      }
      ByteBuffer all =
          channel.map(MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN);
      int end = all.capacity() - Long.BYTES;
      ByteBuffer content = all.slice(0, end);
      CRC32 checksum = new CRC32();
      checksum.update(content.duplicate());
      if (all.getLong(end) != checksum.getValue()) {
        throw new DamagedFileException(path);
      }
      return new FlatReader(content.order(ByteOrder.LITTLE_ENDIAN));
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
