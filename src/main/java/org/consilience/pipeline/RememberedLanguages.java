package org.consilience.pipeline;

import java.io.Serializable;
import org.consilience.document.DocumentIds;
import org.consilience.document.DocumentReader.Result;
import org.consilience.document.FormatReader;
import org.consilience.model.DetectedLanguage;
import org.consilience.model.RawFile;
import org.consilience.text.Hashes;
import org.consilience.text.LanguageDetector;
import org.consilience.text.LanguageDetector.Detection;

/**
 * The languages of texts, each kept with the document that the text was read in, so that it is
 * forgotten with it. What is read is read anew: only the detector's verdict on a text is kept, by a
 * hash of that text.
 */
final class RememberedLanguages implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String LANGUAGE = "language";

  private final Kept kept;
  private final String version;

  /**
   * A memory of languages.
   *
   * @param version of the detector
   */
  RememberedLanguages(Kept kept, String version) {
    this.kept = kept;
    this.version = version;
  }

  /** Reads a raw file with a detector that is asked only where its verdict is not known. */
  Result read(RawFile raw, LanguageDetector detector) {
    String id = DocumentIds.of(raw);
    return new FormatReader(text -> detect(id, text, detector)).read(raw);
  }

  private Detection detect(String id, String text, LanguageDetector detector) {
    String key = Hashes.sha256(version, text);
    DetectedLanguage language =
        kept.find(id, LANGUAGE, key, DetectedLanguage.class)
            .orElseGet(
                () -> {
                  Detection made = detector.detect(text);
                  DetectedLanguage value =
                      new DetectedLanguage(made.language(), made.probability());
                  kept.keep(id, LANGUAGE, key, value);
                  return value;
                });
    return new Detection(language.getLanguage(), language.getProbability());
  }
}
