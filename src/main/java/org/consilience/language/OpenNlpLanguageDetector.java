package org.consilience.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.util.Version;
import org.consilience.text.LanguageDetector;

/**
 * Apache OpenNLP's detector of 103 languages, by character n-grams. Its probabilities are spread
 * over all of them: a clear paragraph gets about 0.1, a long document nearly 1, noise 0.01.
 */
final class OpenNlpLanguageDetector implements LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";

  private final LanguageDetectorModel model;
  private final LanguageTags tags = LanguageTags.load();

  private OpenNlpLanguageDetector(LanguageDetectorModel model) {
    this.model = model;
  }

  static String version() {
    return Version.currentVersion() + MODEL;
  }

  /**
   * Loads the model, in about half a second.
   *
   * @throws UncheckedIOException if it is not on the class path
   */
  static OpenNlpLanguageDetector load() {
    try (InputStream in = OpenNlpLanguageDetector.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + MODEL);
      }
      return new OpenNlpLanguageDetector(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  @Override
  public Detection detect(String text) {
    // A detector of its own for each call: the library's detectors must not be shared by threads.
    Language best = new LanguageDetectorME(model).predictLanguage(text);
    return new Detection(tags.of(best.getLang()), best.getConfidence());
  }
}
