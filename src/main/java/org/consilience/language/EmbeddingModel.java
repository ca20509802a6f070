package org.consilience.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.consilience.text.Hashes;

/**
 * A sentence encoder on the class path: two files out of a pinned jar, refused if they are not the
 * ones that thresholds were set with.
 */
enum EmbeddingModel {
  /**
   * Quantised MiniLM (Wang et al. 2020) as trained by Sentence-Transformers; mean of all tokens.
   */
  MINI_LM(
      "all-minilm-l6-v2-q",
      "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1",
      0xdf4d1c08L,
      "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0",
      false),
  /** Quantised BGE small (Xiao et al. 2023); the vector of the first token. */
  BGE(
      "bge-small-en-v1.5-q",
      "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4",
      0xfd1caefcL,
      "d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66",
      true);

  private final String file;
  private final String networkHash;
  private final long networkChecksum;
  private final String tokenizerHash;
  private final boolean firstToken;

  EmbeddingModel(
      String file,
      String networkHash,
      long networkChecksum,
      String tokenizerHash,
      boolean firstToken) {
    this.file = file;
    this.networkHash = networkHash;
    this.networkChecksum = networkChecksum;
    this.tokenizerHash = tokenizerHash;
    this.firstToken = firstToken;
  }

  /** Whether the first token stands for the text, not the mean of all. */
  boolean firstToken() {
    return firstToken;
  }

  /** The name that its publisher gives the network's file, without its ending. */
  String file() {
    return file;
  }

  /** SHA-256 of the network: its version. */
  String networkHash() {
    return networkHash;
  }

  /** The network, held against its CRC-32: to hash it takes as long as to load it. */
  byte[] network() throws IOException {
    String name = "/" + file + ".onnx";
    byte[] network = resource(name);
    CRC32 checksum = new CRC32();
    checksum.update(network);
    return pinned(name, network, checksum.getValue() == networkChecksum);
  }

  WordPiece tokenizer() throws IOException {
    String name = "/" + file + "-tokenizer.json";
    byte[] json = resource(name);
    pinned(name, json, Hashes.sha256(json).equals(tokenizerHash));
    JsonNode pieces = new ObjectMapper().readTree(json).path("model").path("vocab");
    Map<String, Integer> vocabulary = new HashMap<>();
    pieces.fields().forEachRemaining(e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
    return new WordPiece(vocabulary);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = EmbeddingModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + name);
      }
      return in.readAllBytes();
    }
  }

  private static byte[] pinned(String name, byte[] content, boolean isPinned) throws IOException {
    if (!isPinned) {
      throw new IOException("not the pinned version: " + name);
    }
    return content;
  }
}
