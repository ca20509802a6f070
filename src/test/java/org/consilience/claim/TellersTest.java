package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.proposition;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.quotes;
import static org.consilience.claim.Sentences.sources;
import static org.consilience.claim.Sentences.texts;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever tells of a speaker is not that speaker. */
class TellersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police believe the mill was burned by two men. | burn | ",
        "The Herald reported that police suspect the mill was burned by two men. | burn | The Herald",
        "The firm denied that Karl Falk burned the mill. | burn | The firm",
        "Karl Falk hopes that the town will buy the mill. | buy | Karl Falk",
        "Experienced players know that the coach sold the best team in Oslo. | sell | ",
        "The Herald said Karl Falk knew that the mill had burned in May. | burn | The Herald"
      })
  void aTextThatHoldsAFrameIsOfWhoeverIsOutside(String text, String verb, String speaker) {
    assertThat(String.join("/", sources(proposition(verb, text))))
        .isEqualTo(speaker == null ? "" : speaker);
  }

  @Test
  void whatAWriterWithoutANameThinksIsNotTold() {
    assertThat(texts(propositions("I think the old mill burned in May."))).isEmpty();
  }

  @Test
  void aSpokesmanTellsWhatAnotherToldSomebody() {
    String text =
        "The spokesman Karl Falk said that Ida Moe told a baker she was glad if the festival was owed to the “kind letters” that the town had written.";
    assertThat(quotes(text)).allMatch(c -> sources(c).equals(List.of("Karl Falk")));
  }

  @Test
  void whatTakesTheLengthOfAClauseIsNoBody() {
    String text = "The firm knows it would take a year for the town to sell the old mill.";
    assertThat(texts(propositions(text))).noneMatch(t -> t.startsWith("the firm would"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Unions fought opinions that the dam was safe, and won decisions agreeing that the dam was weak. | the dam was weak",
        "It was not until May disclosed that she sold the harbour. | she sold"
      })
  void whatCannotSpeakSaysNothing(String text, String start) {
    assertThat(texts(propositions(text))).noneMatch(t -> t.startsWith(start));
  }

  @Test
  void aShipIsNeverWho() {
    String text =
        "The coast guard heard from cooks on board the MV Hale, who said they were seasick.";
    assertThat(texts(propositions(text))).noneMatch(t -> t.startsWith("the MV Hale were"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said the storm had hit the old dam, which opened in 1902. | open | ",
        "The old dam, which opened in 1902, is safe, the mayor said. | open | the mayor",
        "Karl Falk said it was Ida Moe, not the mayor, who opened the dam. | open | Karl Falk"
      })
  void anAsideIsTheWriters(String text, String verb, String speaker) {
    assertThat(String.join("/", sources(proposition(verb, text))))
        .isEqualTo(speaker == null ? "" : speaker);
  }

  @Test
  void whoAddsSomethingCallsHimselfByNoName() {
    String text =
        "Bo Falk won a medal on Monday, Sgt. Don Moe said. The guests ran when Falk sang, he added.";
    assertThat(sources(proposition("run", text))).containsExactly("Don Moe");
  }

  @Test
  void theFullStopOfATitleEndsNoSentence() {
    String text = "“The ice on the pond is thin,” Const. Falk said.";
    assertThat(quotes(text))
        .extracting(c -> sources(c).get(0))
        .allMatch(source -> source.endsWith("Falk"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town praised the gift, which raised hopes here and in Moss that the school would soon build a library. | the school would soon",
        "By plainly stating that the shop is open, the notice gives the street more hope. | the shop is",
        "The brothers have ruled out selling the mill in Oslo. | the brothers sold",
        "It is not only the trams that are dirty, most think the buses are no cleaner. | most think it"
      })
  void whatIsOnlyThoughtOfIsNotTold(String text, String start) {
    assertThat(texts(propositions(text)))
        .noneMatch(t -> t.toLowerCase(Locale.ROOT).startsWith(start));
  }

  @Test
  void whoSpeculatesIsTheSpeaker() {
    String text = "The mayor told nobody the sum, but the Herald speculates the dam is worth more.";
    assertThat(sources(proposition("be", text))).containsExactly("the Herald");
  }
}
