package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.quotes;
import static org.consilience.claim.Sentences.sources;

import org.consilience.model.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom and where something is said, and who passes it on. */
class ListenersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The dam is safe,” Maria Costa told reporters. | reporters",
        "“The dam is safe,” Maria Costa told journalists in Rome. | journalists",
        "“The dam is safe,” Maria Costa said in remarks to the press. | press",
        "Speaking to reporters on Monday, Maria Costa said the dam was “quite safe now”."
            + " | reporters",
        "Maria Costa said, speaking to AFP, that the dam was “quite safe now”. | AFP",
        "“The dam is safe,” Maria Costa told reporters in an interview. | an interview",
        "Maria Costa wrote, in Telegram messages, that the dam was “quite safe now”. | Telegram"
            + " messages",
        "Maria Costa posted on Facebook that the dam was “quite safe now”. | Facebook",
        "“The dam is safe,” Maria Costa told RomaNews.com. | RomaNews.com",
        "Maria Costa made the announcement on Twitter on Friday and said: “The dam is quite safe.”"
            + " | Twitter",
        "“The dam is safe,” Maria Costa told a debate. | a debate",
        "“The dam is safe!” Maria Costa thundered in Parliament. | Parliament",
        "Maria Costa wrote, in Telegram messaging appthat the dam was “quite safe now”. |"
            + " Telegram messaging",
        "“The dam is safe,” the agency quoted Maria Costa as saying. | the agency",
        "Describing the dam as “quite safe now”, Maria Costa tweeted: “Nobody must leave.”"
            + " | tweet",
        "Maria Costa wrote on her blog that the road was shut, adding that the dam was “quite safe"
            + " now”. | her blog"
      })
  void thePressAndTheParticiplesVerbNameTheChannel(String text, String channel) {
    assertThat(quotes(text).get(0).getAttribution())
        .extracting(Attribution::getChannel)
        .containsExactly(channel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Costa told reporters that the road was shut. “The dam is safe,” Costa said."
            + " | reporters",
        "Speaking to reporters on Monday, the mayor’s chief of staff, Maria Costa, said the council"
            + " had met. “The dam is quite safe,” Costa said. | reporters",
        "Maria Costa told reporters that it was late. Karl Falk left. “The dam is safe,” Costa"
            + " said. |",
        "Maria Costa told reporters that it was late. Karl Falk told her to go. “The dam is safe,”"
            + " Falk said. |"
      })
  void whoGoesOnSpeakingSpeaksToTheSame(String text, String channel) {
    assertThat(quotes(text).get(0).getAttribution())
        .extracting(Attribution::getChannel)
        .containsExactly(channel);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam is safe,” Maria Costa told her brother.",
        "“It was a mess,” Maria Costa said of the show.",
        "“The dam is safe,” Maria Costa told reporter Karl Falk.",
        "“The dam is safe,” said the reporter Maria Costa.",
        "The dam is “not safe at all”, according to The Roman Reporter."
      })
  void aPersonWhoIsToldIsNoChannel(String text) {
    assertThat(quotes(text).get(0).getAttribution())
        .extracting(Attribution::getChannel)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Costa told Karl Falk she would seek a “peaceful end of the long dispute”, according"
            + " to state radio. | state radio",
        "Maria Costa said the dam was “safe for the next ten years”, according to the agency. | the"
            + " agency",
        "Maria Costa told the court the dam was a “danger to all in the valley”, the agency"
            + " reported. | the agency"
      })
  void whoPassesReportedWordsOnIsTheOuterSource(String text, String outer) {
    assertThat(sources(quotes(text).get(0))).containsExactly(outer, "Maria Costa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam is a “danger to all in the valley”, according to the union.",
        "Maria Costa closed the dam since it was a “danger to all in the valley”, according to the"
            + " union.",
        "The mine balances its budget by showing it is “paying for itself and the town”, the union"
            + " said."
      })
  void whoReportsWhatNobodyElseSaysIsTheOnlySource(String text) {
    assertThat(sources(quotes(text).get(0))).containsExactly("the union");
  }
}
