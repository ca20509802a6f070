package org.consilience.pipeline;

import org.consilience.cleaning.DocumentCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.document.DocumentReader;
import org.consilience.document.PlainTextReader;
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

  static DocumentReader reader() {
    return Reader.SHARED;
  }

  static DocumentCleaner cleaner() {
    return Cleaner.SHARED;
  }

  static Annotator annotator() {
    return Annotators.shared();
  }

  static Embedder claimEmbedder() {
    return Embedders.claims();
  }

  private static final class Reader {
    static final DocumentReader SHARED = new PlainTextReader(LanguageDetectors.shared());
  }

  private static final class Cleaner {
    static final DocumentCleaner SHARED = new ScoringCleaner(Embedders.paragraphs());
  }
}
