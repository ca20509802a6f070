package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.proposition;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.quotes;
import static org.consilience.claim.Sentences.sources;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a reporting frame holds, and for whom it speaks. */
class HeldFramesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Falk drove to the gate and forced his way in, police say, and shot two women. | drive | police",
        "Falk drove to the gate and forced his way in, police say, and shot two women. | shoot | police",
        "The Herald said the market slowed; as a result, the shares were withdrawn. | withdraw | The Herald",
        "Crews were there by noon; finding the cause helps the town, Karl Falk said. | help | Karl Falk",
        "According to reports from the scene, people left the mill in Oslo. | leave | reports from the scene"
      })
  void aReportKeepsItsSpeaker(String sentence, String predicate, String speaker) {
    assertThat(sources(proposition(predicate, sentence))).containsExactly(speaker);
  }

  @Test
  void whatAndAddsNobodyIsToldToSay() {
    String text = "Mill staff notified the Oslo police and the bank was cleared by officers.";
    assertThat(proposition("clear", text).getAttribution()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill had been called by a man and told that a bomb had been planted. | a bomb had",
        "According to Bergen police an inspector went to the Fish Market. | police an",
        "The rule that assured the town would have a say was dropped in Oslo. | the town would have",
        "The heads of the mills were sent a memo stating that they should close. | a memo should",
        "Clerks greeted a nurse outside the bank, who sang for an hour. | the bank sang"
      })
  void whatTheFrameCannotTellIsNotTold(String text, String start) {
    assertThat(texts(propositions(text))).noneMatch(t -> t.startsWith(start));
  }

  @Test
  void whoIsShownSomethingInAHeadlineSaysNothing() {
    assertThat(texts(propositions("Jury shown that the mother was killed in Oslo.")))
        .noneMatch(t -> t.startsWith("the mother"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A man who had followed her and had yelled, “Hide, she has got a gun,” left Oslo. | A man who had followed her",
        "A man called the station, said police Sgt. Orlane Moe. / “We saw that the dam was safe,” she said. | Orlane Moe",
        "Ida Falk recalled her girl. / After Ann Moe was shot, she cried, “' I got hit now. ' ” “I said, 'Oh, help me.'” | Ida Falk",
        "The dam holds, the Herald quoted Ida Moe as saying, though the Post gave it as: “The dam is safe for now.” | Ida Moe"
      })
  void aSpeakerIsTheOneQuotedAndNoMore(String text, String speaker) {
    assertThat(quotes(text.split(" / "))).last().extracting(c -> c.getSubject()).isEqualTo(speaker);
  }
}
