package org.consilience.pipeline;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.consilience.model.TextVector;
import org.consilience.model.TextVectors;
import org.consilience.text.Embedder;
import org.consilience.text.Hashes;
import org.jspecify.annotations.Nullable;

/** An encoder that is asked only for texts whose vectors are not known yet. Not thread-safe. */
final class RememberedVectors implements Embedder {
  private final Supplier<Embedder> embedder;
  private final Map<String, float[]> known = new HashMap<>();
  private final Set<String> used = new TreeSet<>();
  private final Set<String> made = new TreeSet<>();

  /**
   * Without vectors yet.
   *
   * @param embedder is not loaded before it is needed
   */
  RememberedVectors(Supplier<Embedder> embedder) {
    this.embedder = embedder;
  }

  @Override
  public float[] embed(String text) {
    String hash = Hashes.sha256(text);
    used.add(hash);
    float[] vector = known.get(hash);
    if (vector == null) {
      vector = embedder.get().embed(text);
      known.put(hash, vector);
      made.add(hash);
    }
    return vector.clone();
  }

  void add(TextVectors vectors) {
    vectors.getVectors().forEach(v -> known.put(v.getText(), floats(v.getVector())));
  }

  /** Whether any vector had to be made. */
  boolean hasNew() {
    return !made.isEmpty();
  }

  /** Whether the vector of any of some texts had to be made. */
  boolean hasNew(Set<String> texts) {
    return made.stream().anyMatch(texts::contains);
  }

  /** The vectors that were used, by the hashes of their texts. */
  TextVectors used() {
    return of(used);
  }

  /** The vectors of those of some texts that were used. */
  TextVectors usedOf(Set<String> texts) {
    Set<String> both = new TreeSet<>(used);
    both.retainAll(texts);
    return of(both);
  }

  private TextVectors of(Set<String> hashes) {
    Map<String, float[]> some = new TreeMap<>();
    hashes.forEach(hash -> put(some, hash, known.get(hash)));
    List<TextVector> vectors = new ArrayList<>();
    some.forEach((hash, vector) -> vectors.add(new TextVector(hash, bytes(vector))));
    return new TextVectors(vectors);
  }

  private static void put(Map<String, float[]> some, String hash, float @Nullable [] vector) {
    if (vector != null) {
      some.put(hash, vector);
    }
  }

  private static ByteBuffer bytes(float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * vector.length);
    bytes.asFloatBuffer().put(vector);
    return bytes;
  }

  private static float[] floats(ByteBuffer bytes) {
    float[] vector = new float[bytes.remaining() / Float.BYTES];
    bytes.duplicate().asFloatBuffer().get(vector);
    return vector;
  }
}
