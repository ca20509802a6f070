package org.consilience.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.consilience.text.Embedder;
import org.consilience.text.EncodedText;
import org.consilience.text.Hashes;

/** Encodes a text once, for measurements that meet the same texts again and again. */
final class RememberingEmbedder implements Embedder {

  private final Embedder embedder;
  private final Map<String, float[]> known = new HashMap<>();
  private final Map<String, EncodedText> encoded = new HashMap<>();

  RememberingEmbedder(Embedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public synchronized float[] embed(String text) {
    return known.computeIfAbsent(Hashes.sha256(text), hash -> embedder.embed(text));
  }

  @Override
  public synchronized EncodedText encode(String text) {
    return encoded.computeIfAbsent(Hashes.sha256(text), hash -> embedder.encode(text));
  }
}
