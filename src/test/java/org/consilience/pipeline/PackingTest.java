package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.junit.jupiter.api.Test;

class PackingTest {
  private final Packing<String> packing = new Packing<>(StringUtf8Coder.of());

  @Test
  void pieceGivesItsValuesInOrder() {
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    List.of("river", "", "größe").forEach(value -> packing.append(value, piece));
    List<String> values = new ArrayList<>();
    packing.unpack(piece.toByteArray(), values::add);
    assertThat(values).containsExactly("river", "", "größe");
  }

  @Test
  void valuesAreReadWhereTheyLie() {
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    packing.append("river", piece);
    int end = piece.size();
    packing.append("sea", piece);
    PackedValues<String> values = new PackedValues<>(packing);
    values.add(piece.toByteArray(), end, piece.size() - end);
    values.add(piece.toByteArray(), 0, end);
    assertThat(values).hasSize(2).containsExactly("sea", "river");
  }

  @Test
  void piecesAreCopiedWhole() throws Exception {
    byte[] long300 = "many ".repeat(60).getBytes(UTF_8);
    for (byte[] piece : List.of(new byte[0], new byte[] {-1, 0, 1}, long300)) {
      CoderProperties.coderDecodeEncodeEqual(PieceCoder.of(), piece);
    }
    CoderProperties.coderSerializable(PieceCoder.of());
  }
}
