package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.proposition;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told apart from others of its kind is not called by the name of one of them. */
class DistinctionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karl Moe won a race in Oslo. The elder Moe left Oslo on Monday. | leave | The elder Moe left Oslo on Monday",
        "Deputy Karl Falk was shot. A second deputy fell. That deputy left Oslo. | leave | That deputy left Oslo",
        "The Moe government won. It fell like the last government. | fall | The Moe government fell like the last government",
        "Deputy Karl Falk was shot. The deputy left Oslo. | leave | Karl Falk left Oslo",
        "The Oslo police called the Moss police. The police closed a road. | close | The police closed a road",
        "Reporters met the Oslo police. The police closed a road. | close | the Oslo police closed a road",
        "Ola met the mayor of Moss. Mayor Ann Berg fell. The mayor left. | leave | The mayor left",
        "Ola wrote of Ann's punch. Bo fell. The punch hurt Bo. | hurt | The punch hurt Bo",
        "The navy fought with Dutch traders. The traders left Oslo. | leave | The traders left Oslo",
        "Ann works at a clinic in Moss, Norway, a clinic for sailors. The clinic closed. | close | the clinic in Moss closed"
      })
  void anotherOneKeepsItsWords(String text, String predicate, String claim) {
    assertThat(proposition(predicate, text).getText()).isEqualTo(claim);
  }
}
