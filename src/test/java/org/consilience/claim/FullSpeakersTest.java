package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.lastSpeaker;
import static org.consilience.claim.Sentences.propositions;

import org.consilience.model.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers by the fullest name that the text gives; "/" parts its paragraphs. */
class FullSpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Fields built the dam. / “The dam is safe for ten years,” Fields added. | Maria"
            + " Fields",
        "Maria Van Der Costa built the dam. / “The dam is safe for ten years,” Van Der Costa said."
            + " | Maria Van Der Costa",
        "Maria Early built the dam. / “The dam is safe for ten years,” said Early. | Maria Early",
        "Maria Costa built the dam. / “It is safe for ten years,” said CEO Costa. | Maria Costa",
        "Karl Costa owns a mill. The river rose. It rained for days. Roads were shut. Trains"
            + " stood still. / Maria Costa built the dam. / “The dam is safe for ten years,” Costa"
            + " said. | Maria Costa",
        "The ministry sent Asst. Dist. Atty. Maria Costa. / “The dam is safe for ten years,” Costa"
            + " said. | Maria Costa"
      })
  void aSurnameIsMadeWhole(String text, String speaker) {
    assertThat(lastSpeaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm’s founder and chairman, Karl Falk, spoke of the dam. / He said “the dam is safe"
            + " for ten years”. | Karl Falk",
        "The firm’s chairman, Karl Falk said the dam is new. / He said that “the dam is safe for"
            + " ten years”. | Karl Falk",
        "The actress Maria Costa opened the dam. / “The dam is safe for ten years,” the actress and"
            + " singer said. | Maria Costa",
        "“The dam is new,” said Maria Costa and Karl Falk. / “It is safe for ten years,” the pair"
            + " said. | Maria Costa and Karl Falk",
        "Ian Reed and Karl Falk said the dam is new. / “It is safe for ten years,” the two men"
            + " said. | Ian Reed and Karl Falk",
        "A council spokeswoman said the dam is new. / The road is shut, the spokeswoman said. / She"
            + " added: “The dam is safe for ten years.” | A council spokeswoman",
        "Why it burst is not told in the report, but it says the dam “was never safe to begin"
            + " with”. | the report"
      })
  void whoeverIsToldOfOtherwiseHasTheNameThatTheTextTies(String text, String speaker) {
    assertThat(lastSpeaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said a farmer was held but declined to name him. | Police declined to name him",
        "A council aide said the well was closed but could not give details. | A council aide could"
            + " not give details"
      })
  void whoeverTellsNoMoreIsTheOneWhoTold(String text, String claim) {
    assertThat(propositions(text)).extracting(Claim::getText).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is no wonder that people ran when Maria Costa sent out this message: / “The dam is not"
            + " safe any more.” | Maria Costa",
        "Karl Falk spoke first. / “The dam is not safe any more, said Maria Costa. The road was shut."
            + " | Maria Costa",
        "Karl Falk spoke first. / “The dam is not safe any more, Maria Costa, an engineer, says. It"
            + " rained. | Maria Costa",
        "Maria Costa met the mayor and told him, “The dam is not safe,” the paper reported. |"
            + " Maria Costa"
      })
  void whatStandsBeforeAQuotationLeadsItIn(String text, String speaker) {
    assertThat(lastSpeaker(text)).isEqualTo(speaker);
  }
}
