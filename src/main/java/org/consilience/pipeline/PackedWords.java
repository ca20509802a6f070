package org.consilience.pipeline;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.consilience.text.EncodedText;
import org.jspecify.annotations.Nullable;

/** The words of an encoded text as bytes, as {@code TextVector} keeps them. */
final class PackedWords {
  private PackedWords() {}

  static ByteBuffer of(List<EncodedText.Word> words) {
    int room = words.stream().mapToInt(w -> 2 * Integer.BYTES + w.vector().length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(room);
    words.forEach(w -> bytes.putInt(w.start()).putInt(w.end()).put(w.vector()));
    return bytes.flip();
  }

  static List<EncodedText.Word> words(@Nullable ByteBuffer packed, int dimensions) {
    List<EncodedText.Word> words = new ArrayList<>();
    ByteBuffer bytes = packed == null ? ByteBuffer.allocate(0) : packed.duplicate();
    while (bytes.hasRemaining()) {
      byte[] vector = new byte[dimensions];
      int start = bytes.getInt();
      int end = bytes.getInt();
      bytes.get(vector);
      words.add(new EncodedText.Word(start, end, vector));
    }
    return words;
  }
}
