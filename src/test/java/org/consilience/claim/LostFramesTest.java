package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.proposition;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.roles;
import static org.consilience.claim.Sentences.sources;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers, hedges, denials and subjects that a parse puts elsewhere than a reader does. */
class LostFramesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A man was shot dead, police in Palermo, Sicily, said on Wednesday. | shoot | police in Palermo",
        "The mill has cut 300 jobs, Karl Falk, the chairman of the board, said on Monday. | cut | Karl Falk",
        "Police say a man told him to stop but he kept going. | keep | Police",
        "Officers said Karl Falk entered the shop in Oslo, but he left it without the money. | leave | Officers",
        "The Herald reported that the mayor was at a shop, and that the judge left the town. | leave | The Herald",
        "The boats turned away from the port, said the spokesman. | turn | the spokesman",
        "Ida Moe agreed to a deal on Saturday, her agent Karl Falk told the Herald. | agree | Karl Falk",
        "Ida Moe checked into the rehab facility late Thursday, dodging arrest, sources told the Daily News. | check | sources",
        "The farm holds grain and serves as a store, according to the mayor. | hold | the mayor",
        "Despite reports last week that said Moe would not return, she came back. | return | reports last week"
      })
  void aReportKeepsItsSpeaker(String sentence, String predicate, String speaker) {
    assertThat(sources(proposition(predicate, sentence))).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The town was told that the bridge was safe. | be | The town was told that the bridge was safe",
        "Falk allegedly tried to rob a man by hitting him twice. | hit | Falk allegedly hit him twice",
        "The firm sold Sen. Ann Lee, D-Ohio, who backed the bill. | back | Sen. Ann Lee backed the bill",
        "The fire was still burning and being fought by crews. | fight | The fire was being fought by crews",
        "The search resulted, once again, in finding the ship. | result | The search resulted, once again, in finding the ship",
        "Moe won the title to keep her WBA, IBF and WBO belts on Monday. | win | Moe won the title to keep her WBA, IBF and WBO belts on Monday",
        "Ida Moe died. The iconic model known for her looks was famous. | be | The iconic model known for her looks was famous"
      })
  void aClauseLosesNothing(String text, String predicate, String claim) {
    assertThat(proposition(predicate, text).getText()).isEqualTo(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Not all of the claims were upheld. | uphold | NEGATIVE",
        "Not only the mayor was injured. | injure | POSITIVE",
        "The mayor had \"no interest\" in the mill. | have | NEGATIVE"
      })
  void aDenialOfAPartDenies(String sentence, String predicate, String polarity) {
    assertThat(proposition(predicate, sentence).getPolarity()).hasToString(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Falk and Moe are accused of lying by hiding the letters. | Falk and Moe hid the letters",
        "Six weeks before Ida Moe takes office, the town is selling the mill. | Ida Moe takes office",
        "There is an old saying that \u201Cthe third time is a pattern of the gods.\u201D | the third time is a pattern of the gods"
      })
  void whatIsChargedOrAheadOrNobodysIsNotTold(String sentence, String text) {
    assertThat(texts(propositions(sentence))).doesNotContain(text);
  }

  @Test
  void wordsOfNobodyKeepTheirMarks() {
    assertThat(
            proposition(
                    "be", "The car is small, making it \u201Cthe finest car on the planet\u201D.")
                .getText())
        .contains("\u201Cthe finest car on the planet\u201D");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was convicted of the murder of county judge Ida Moe. | Ida Moe was a county judge",
        "In 2003 a row began when mill director Karl Falk left. | Karl Falk was a mill director"
      })
  void whoDiedOrActedLongAgoHeldAnOffice(String sentence, String text) {
    assertThat(texts(roles(sentence))).contains(text);
  }
}
