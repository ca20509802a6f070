package org.consilience.document;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.consilience.text.LanguageDetector;
import org.consilience.text.LanguageDetector.Detection;
import org.consilience.text.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is in the language that the later stages analyse. Judged on the whole text, since
 * single lines are noise for every detector, but on its prose where it has any: lists of names and
 * links look like any language.
 */
final class LanguageGate {

  /** The models of the language stage are English. */
  static final String ANALYSED = "en";

  /** Flag: too short to tell; taken for English. */
  static final String ASSUMED = "language-assumed";

  /** Flag: the detector names another language, but is not sure of it. */
  static final String UNCERTAIN = "language-uncertain";

  /** Below about a sentence's length detectors guess. */
  private static final int JUDGED_WORDS = 20;

  /**
   * Another language must be more probable than all the rest together, since a refused document is
   * lost to the consensus while a wrongly read one yields no claim.
   */
  private static final double REFUSED_PROBABILITY = 0.5;

  private final LanguageDetector detector;

  LanguageGate(LanguageDetector detector) {
    this.detector = detector;
  }

  /**
   * The verdict on a text.
   *
   * @param language BCP 47
   * @param flag what is doubtful about it, if anything
   * @param refusal set if the text is in another language
   */
  record Verdict(String language, @Nullable String flag, @Nullable Refusal refusal) {}

  Verdict judge(String text) {
    String sample = TextSample.of(text);
    if (!mostlyLatin(sample)) {
      return refused("und", "Most letters are of another script than the Latin one.");
    }
    if (words(sample) < JUDGED_WORDS) {
      return new Verdict(ANALYSED, ASSUMED, null);
    }
    Detection detection = detector.detect(TextSample.of(ProseLines.of(text)));
    if (primary(detection).equals(ANALYSED)) {
      return new Verdict(detection.language(), null, null);
    }
    return Rounding.six(detection.probability()) < REFUSED_PROBABILITY
        ? new Verdict(ANALYSED, UNCERTAIN, null)
        : refused(
            detection.language(),
            "The language is %s with probability %.2f; only %s is analysed.",
            detection.language(),
            detection.probability(),
            ANALYSED);
  }

  private static Verdict refused(String language, String message, Object... values) {
    return new Verdict(language, null, Refusal.language("unsupported-language", message, values));
  }

  private static String primary(Detection detection) {
    return Locale.forLanguageTag(detection.language()).getLanguage();
  }

  private static boolean mostlyLatin(String sample) {
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long latin =
        sample
            .codePoints()
            .filter(c -> Character.isLetter(c) && UScript.getScript(c) == UScript.LATIN)
            .count();
    return 2 * latin >= letters;
  }

  /** Words as Unicode's text segmentation (UAX 29) finds them, also in scripts without spaces. */
  private static int words(String sample) {
    BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ENGLISH);
    boundaries.setText(sample);
    int words = 0;
    while (boundaries.next() != BreakIterator.DONE) {
      words += boundaries.getRuleStatus() >= BreakIterator.WORD_LETTER ? 1 : 0;
    }
    return words;
  }
}
