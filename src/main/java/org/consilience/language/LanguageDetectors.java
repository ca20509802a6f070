package org.consilience.language;

import org.consilience.text.LanguageDetector;

/** The language detector of this JVM, loaded on first use. */
public final class LanguageDetectors {
  private LanguageDetectors() {}

  public static LanguageDetector shared() {
    return Holder.SHARED;
  }

  private static final class Holder {
    static final LanguageDetector SHARED = OpenNlpLanguageDetector.load();
  }
}
