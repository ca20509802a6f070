package org.consilience.language;

import org.consilience.text.LanguageDetector;

/** The language detector of this JVM, loaded on first use. */
public final class LanguageDetectors {
  private LanguageDetectors() {}

  public static LanguageDetector shared() {
    return Holder.SHARED;
  }

  /** The version of the detector's library and model: another one may judge otherwise. */
  public static String version() {
    return OpenNlpLanguageDetector.version();
  }

  private static final class Holder {
    static final LanguageDetector SHARED = OpenNlpLanguageDetector.load();
  }
}
