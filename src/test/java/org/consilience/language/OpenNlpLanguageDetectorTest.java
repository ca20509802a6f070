package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.text.LanguageDetector.Detection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpLanguageDetectorTest {
  private static final String ENGLISH =
      "The court ruled on Thursday that the company must repay all of its customers within a year.";
  private static final String GERMAN =
      "Das Gericht entschied am Donnerstag, dass die Firma allen Kunden ihr Geld zurückzahlen muss.";
  private static final String TURKISH =
      "Mahkeme perşembe günü şirketin bütün müşterilerine parasını geri ödemesi gerektiğine karar verdi.";

  private static String detect(String text) {
    return LanguageDetectors.shared().detect(text).language();
  }

  @Test
  void paragraphsAreRecognised() {
    assertThat(detect(ENGLISH)).isEqualTo("en");
    assertThat(detect(GERMAN)).isEqualTo("de");
    assertThat(detect(TURKISH)).isEqualTo("tr");
  }

  @Test
  void noiseHasAFarLowerProbability() {
    Detection clear = LanguageDetectors.shared().detect(ENGLISH);
    Detection noise = LanguageDetectors.shared().detect("ok 12");
    assertThat(clear.probability()).isBetween(5 * noise.probability(), 1.0);
  }

  @ParameterizedTest
  @CsvSource({"eng,en", "deu,de", "heb,he", "ind,id", "cmn,zh", "pes,fa", "ekk,et", "ceb,ceb"})
  void codesBecomeTags(String code, String tag) {
    assertThat(LanguageTags.load().of(code)).isEqualTo(tag);
  }
}
