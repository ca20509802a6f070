package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A speaker is named once in what he says of himself. */
class SpeakerNamedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“I painted my boat in May,” Mary Moe said. | Mary Moe painted her boat in May",
        "“The sea gave me my first home,” Mary Moe said. | The sea gave Mary Moe her first home",
        "“I lost the oar that I had made,” Peter Falk said. | Peter Falk lost the oar that he had made",
        "“I painted my boat in May,” Xyra Moe said. | Xyra Moe painted Xyra Moe’s boat in May",
        "“I gave Peter Falk my boat in May,” John Moe said. | John Moe gave Peter Falk John Moe’s boat in May"
      })
  void aNameIsFollowedByPronouns(String text, String claim) {
    assertThat(texts(propositions(text))).contains(claim);
  }
}
