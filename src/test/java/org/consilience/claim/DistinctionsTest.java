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
        "Deputy Karl Falk was shot. The deputy left Oslo. | leave | Karl Falk left Oslo"
      })
  void anotherOneKeepsItsWords(String text, String predicate, String claim) {
    assertThat(proposition(predicate, text).getText()).isEqualTo(claim);
  }
}
