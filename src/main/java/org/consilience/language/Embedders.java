package org.consilience.language;

import org.consilience.text.Embedder;

/** The sentence encoders of this JVM, each loaded on first use. */
public final class Embedders {
  private Embedders() {}

  /** For how close a paragraph is to its document: all-MiniLM-L6-v2, 384 dimensions. */
  public static Embedder paragraphs() {
    return Paragraphs.SHARED;
  }

  /** For whether two claims state the same fact: bge-small-en-v1.5, 384 dimensions. */
  public static Embedder claims() {
    return Claims.SHARED;
  }

  private static final class Paragraphs {
    static final Embedder SHARED = OnnxEmbedder.load(EmbeddingModel.MINI_LM);
  }

  private static final class Claims {
    static final Embedder SHARED = OnnxEmbedder.load(EmbeddingModel.BGE);
  }
}
