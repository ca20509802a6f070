package org.consilience.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.util.Map;
import java.util.TreeMap;

/** Which models this build analyses with; they are part of what makes a run repeatable. */
public final class ModelVersions {
  private ModelVersions() {}

  /** Names of models with their versions, or the first digits of their SHA-256. */
  public static Map<String, String> all() {
    Map<String, String> versions = new TreeMap<>();
    versions.put("nlp4j", "1.1.3");
    for (EmbeddingModel model : EmbeddingModel.values()) {
      versions.put(model.file(), model.networkHash().substring(0, 16));
    }
    return versions;
  }

  /** The version of the library that runs the encoders: another one may round otherwise. */
  public static String runtime() {
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR).getVersion();
  }
}
