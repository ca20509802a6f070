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
        "The spokesman Karl Falk said that Ida Moe told a nurse she was sorry if the fire was due to the “ugly attention” that the mill had received.";
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
        "It was only decades later revealed that she moved to Florida. | she moved"
      })
  void whatCannotSpeakSaysNothing(String text, String start) {
    assertThat(texts(propositions(text))).noneMatch(t -> t.startsWith(start));
  }

  @Test
  void aShipIsNeverWho() {
    String text =
        "The navy got a call from seamen on board the MV Hale, who said they were chased by boats.";
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
        "Bo Falk was held on Monday, Sgt. Don Moe said. Nobody ran when Falk was caught, he added.";
    assertThat(sources(proposition("run", text))).containsExactly("Don Moe");
  }

  @Test
  void theFullStopOfATitleEndsNoSentence() {
    String text = "“We have no idea what burned it,” Const. Falk said.";
    assertThat(quotes(text))
        .extracting(c -> sources(c).get(0))
        .allMatch(source -> source.endsWith("Falk"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The vote comes a year after the death of the mayor, which kindled hopes here and in the West that the town would slowly buy the mill. | the town would slowly",
        "By flat out declaring that it is necessary to close the mill, it gives the town more strength. | it is necessary",
        "The brothers have ruled out selling the mill in Oslo. | the brothers sold",
        "It is not just the mayor that is late, most believe the opposition is little better. | most believe it"
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
