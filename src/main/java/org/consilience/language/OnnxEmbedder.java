package org.consilience.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.consilience.text.Embedder;
import org.consilience.text.EncodedText;

/**
 * Encodes texts one at a time on one thread: the quantised models scale their activations by all
 * that shares a batch, and a sum's order must not depend on the machine.
 */
final class OnnxEmbedder implements Embedder {
  /**
   * A paragraph of news has some 60 pieces, at most about 200; time grows faster than length, and
   * MiniLM was trained on no more.
   */
  static final int WINDOW = 256;

  private final EmbeddingModel model;
  private final WordPiece tokenizer;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private OnnxEmbedder(
      EmbeddingModel model, WordPiece tokenizer, OrtEnvironment environment, OrtSession session) {
    this.model = model;
    this.tokenizer = tokenizer;
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads a model, in about half a second.
   *
   * @throws IllegalStateException if it is not on the class path, not the pinned version, or cannot
   *     be run on this machine
   */
  static OnnxEmbedder load(EmbeddingModel model) {
    try {
      return create(model);
    } catch (IOException | OrtException e) {
      throw new IllegalStateException(
          "The encoder " + model + " cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static OnnxEmbedder create(EmbeddingModel model) throws IOException, OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    OrtSession session = environment.createSession(model.network(), oneThread());
    return new OnnxEmbedder(model, model.tokenizer(), environment, session);
  }

  private static OrtSession.SessionOptions oneThread() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    return options;
  }

  @Override
  public float[] embed(String text) {
    return vector(run(tokenizer.ids(text, WINDOW)));
  }

  @Override
  public EncodedText encode(String text) {
    List<WordPiece.PiecesOfWord> pieces = tokenizer.words(text, WINDOW);
    float[][] tokens = run(tokenizer.ids(pieces));
    List<EncodedText.Word> words = new ArrayList<>();
    int from = 1; // the special piece before the first
    for (WordPiece.PiecesOfWord word : pieces) {
      int to = from + word.ids().size();
      float[] mean = mean(Arrays.copyOfRange(tokens, from, to));
      words.add(EncodedText.Word.of(word.start(), word.end(), mean));
      from = to;
    }
    return new EncodedText(vector(tokens), words);
  }

  private float[] vector(float[][] tokens) {
    return unit(model.firstToken() ? tokens[0] : mean(tokens));
  }

  /** What the network's last layer says of each piece. */
  private float[][] run(long[] ids) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = row(ids);
        OnnxTensor mask = row(ones);
        OnnxTensor types = row(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException("cannot encode " + ids.length + " pieces", e);
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }

  private static float[] mean(float[][] tokens) {
    float[] mean = new float[tokens[0].length];
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      for (float[] token : tokens) {
        sum += token[i];
      }
      mean[i] = (float) (sum / tokens.length);
    }
    return mean;
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    double length = Math.sqrt(squares);
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }
}
