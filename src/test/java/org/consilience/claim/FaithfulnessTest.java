package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.proposition;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.roles;
import static org.consilience.claim.Sentences.texts;

import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text does not say, no claim says: whose words, of whom, how sure, asked or told. */
class FaithfulnessTest {
  private static String speaker(Claim claim) {
    return claim.getAttribution().isEmpty()
        ? "none"
        : claim.getAttribution().get(claim.getAttribution().size() - 1).getSource();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karl Falk allegedly broke a window and stole a car. | steal | Karl Falk allegedly stole a car",
        "Karl Falk allegedly broke a window, and Ida Moe called the police. | call | Ida Moe called the police",
        "The crew spotted two boats, heading towards the port. | head | two boats headed towards the port",
        "The film shows that the river rose in March. | rise | The film shows that the river rose in March",
        "The mayor said he believed that the dam was safe. | be | the mayor believed that the dam was safe",
        "Neighbours thought that Ida Moe lived in Peru. | live | Neighbours thought that Ida Moe lived in Peru",
        "Neither firm gave a reason for the delay. | give | Neither firm gave a reason for the delay",
        "The fire was put out using sand. | put | The fire was put out using sand"
      })
  void aClauseKeepsItsHedgeAndItsSubject(String sentence, String predicate, String text) {
    assertThat(proposition(predicate, sentence).getText()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Moe told the court that the bridge burned, according to the Harbour Times. | burn | Ida Moe",
        "Some guests reported that the lift had stopped, and others complained about it. | complain | none",
        "Karl Falk sued, claiming he was cheated, and both sides settled the case. | settle | none",
        "The secretary said the mill is open, adding that the harbour was closed. | close | The secretary",
        "Karl Falk entered the sale process hoping the price would fall. | fall | Karl Falk",
        "Workers were told that the mill had closed. | close | none"
      })
  void aSpeakerIsWhoSpeaks(String sentence, String predicate, String speaker) {
    assertThat(speaker(proposition(predicate, sentence))).isEqualTo(speaker);
  }

  @Test
  void whoReportsAllOfASentenceIsTheOutermostSource() {
    Claim claim =
        proposition(
            "burn",
            "Ida Moe told the court that the bridge burned, according to the Harbour Times.");
    assertThat(claim.getAttribution())
        .extracting(Attribution::getSource)
        .containsExactly("the Harbour Times", "Ida Moe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister would not say when the port reopens. | say | ASSERTED",
        "The crew could not save the ship. | save | ASSERTED",
        "The crew could not have saved the ship. | save | POSSIBLE",
        "The law could not be used against the mill. | use | POSSIBLE",
        "Residents could hear the blast. | hear | ASSERTED",
        "The mill will probably close in May. | close | POSSIBLE",
        "The mill will close in May. | close | PLANNED"
      })
  void aModalTellsAPlanAPossibilityOrAFact(String sentence, String predicate, String modality) {
    assertThat(proposition(predicate, sentence).getModality()).hasToString(modality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karl Falk will stay if he thinks that the price is fair. | the price is fair",
        "When Karl Falk was not working on the farm, he wrote songs. | Karl Falk was not working on the farm",
        "Do you think that the dam should have burst? | the dam should have burst",
        "He seems safe considering his age. | He considered his age"
      })
  void whatIsSupposedOrAskedIsNotTold(String sentence, String text) {
    assertThat(texts(propositions(sentence))).doesNotContain(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The club fired swimming coach Piet Maas. | Piet Maas was a swimming coach",
        "The club may fire swimming coach Piet Maas. | Piet Maas is a swimming coach"
      })
  void whoIsRemovedHoldsItsOfficeNoMore(String sentence, String text) {
    assertThat(texts(roles(sentence))).contains(text);
  }

  @Test
  void twoOfficesStayApart() {
    assertThat(
            texts(
                roles(
                    "The law allows Interior Minister Ida Moe and Trade Minister Karl Falk to act.")))
        .contains("Karl Falk is Trade Minister");
  }

  @Test
  void aNewspaperNamedReporterIsNoReporter() {
    Claim claim =
        proposition(
            "close", "Reporter Ida Moe left. The Valley Reporter said that the mill had closed.");
    assertThat(speaker(claim)).isEqualTo("The Valley Reporter");
  }

  @Test
  void aNumberIsAsSureAsItsClause() {
    assertThat(Sentences.quantities("It is thought that 40 villages were flooded."))
        .extracting(Claim::getText)
        .containsExactly("It is thought that 40 villages were flooded");
  }
}
