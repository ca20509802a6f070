package org.consilience.pipeline;

import org.consilience.cleaning.LaidOutCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.document.InputReader;
import org.consilience.document.JsonFields;
import org.consilience.language.Annotator;
import org.consilience.language.Annotators;
import org.consilience.language.Embedders;
import org.consilience.language.LanguageDetectors;
import org.consilience.text.Embedder;

/**
 * The stages with their models, made on first use and once per JVM: workers share them, and they
 * are thread-safe.
 */
final class Stages {
  private Stages() {}

  /** Light: what is heavy in it, the language detector, is shared. */
  static InputReader reader(String jsonFields) {
    return new InputReader(LanguageDetectors.shared(), JsonFields.of(jsonFields));
  }

  static LaidOutCleaner cleaner() {
    return Cleaner.SHARED;
  }

  static Annotator annotator() {
    return Annotators.shared();
  }

  static Embedder claimEmbedder() {
    return Embedders.claims();
  }

  private static final class Cleaner {
    static final LaidOutCleaner SHARED =
        new LaidOutCleaner(new ScoringCleaner(Embedders.paragraphs()));
  }
}
