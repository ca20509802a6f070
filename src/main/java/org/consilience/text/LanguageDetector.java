package org.consilience.text;

/** Tells the language of a text. Thread-safe. */
public interface LanguageDetector {
  /**
   * The most probable language as a BCP 47 tag, with its probability in [0, 1]; short texts are
   * noise.
   */
  Detection detect(String text);

  /** A language and how sure the detector is of it. */
  record Detection(String language, double probability) {}
}
