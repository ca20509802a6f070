package org.consilience.pipeline;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.consilience.model.TextVector;
import org.consilience.model.TextVectors;
import org.consilience.text.Embedder;
import org.consilience.text.EncodedText;
import org.consilience.text.Hashes;

/** An encoder that is asked only for texts whose vectors are not known yet. Not thread-safe. */
final class RememberedVectors implements Embedder {
  private final Supplier<Embedder> embedder;
  private final Map<String, TextVector> known = new HashMap<>();
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
    String hash = use(text);
    TextVector vector = known.get(hash);
    if (vector == null) {
      vector = new TextVector(hash, bytes(embedder.get().embed(text)), null);
      make(vector);
    }
    return floats(vector.getVector());
  }

  @Override
  public EncodedText encode(String text) {
    String hash = use(text);
    TextVector vector = known.get(hash);
    if (vector == null || vector.getWords() == null) {
      EncodedText encoded = embedder.get().encode(text);
      vector = new TextVector(hash, bytes(encoded.vector()), PackedWords.of(encoded.words()));
      make(vector);
    }
    float[] whole = floats(vector.getVector());
    return new EncodedText(whole, PackedWords.words(vector.getWords(), whole.length));
  }

  private String use(String text) {
    String hash = Hashes.sha256(text);
    used.add(hash);
    return hash;
  }

  private void make(TextVector vector) {
    known.put(vector.getText(), vector);
    made.add(vector.getText());
  }

  void add(TextVectors vectors) {
    vectors.getVectors().forEach(v -> known.put(v.getText(), v));
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
    return new TextVectors(
        hashes.stream().sorted().map(known::get).filter(Objects::nonNull).toList());
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
