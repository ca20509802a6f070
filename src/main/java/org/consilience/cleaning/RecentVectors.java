package org.consilience.cleaning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.consilience.text.Embedder;
import org.consilience.text.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the vectors of the texts encoded last: paragraphs of wire copies and lines of a site
 * come again in the next documents, and encoding is what costs most. A vector depends on its text
 * alone, so that remembering changes no result.
 */
final class RecentVectors implements Embedder {

  /** Texts. With vectors of 384 numbers some 8 MB. */
  static final int MOST = 4_096;

  private final Embedder embedder;

  private final Map<String, float[]> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > MOST;
        }
      };

  RecentVectors(Embedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public float[] embed(String text) {
    String key = Hashes.sha256(text);
    synchronized (recent) {
      float @Nullable [] known = recent.get(key);
      if (known != null) {
        return known;
      }
    }
    float[] vector = embedder.embed(text);
    synchronized (recent) {
      recent.put(key, vector);
    }
    return vector;
  }
}
