package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom or what a relative clause is told of, and of whom a second verb. */
class RelativesTest {
  @Test
  void whatIsPutInBehindAReportIsTheWriters() {
    String text = "Karl Falk said a fire had hit the old mill, which opened in 1950.";
    assertThat(Sentences.proposition("open", text).getAttribution()).isEmpty();
    assertThat(Sentences.proposition("hit", text).getAttribution()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Berg was a kind nurse, who helped the poor in Oslo."
            + " | Lena Berg helped the poor in Oslo",
        "The museum got a letter from sailors on board the MV Gertrud, who asked for bread in Oslo."
            + " | sailors on board the MV Gertrud asked for bread in Oslo",
        "Nobody in Oslo left or sold the mill. | Nobody in Oslo sold the mill"
      })
  void whoIsSomebody(String text, String claim) {
    assertThat(texts(propositions(text))).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Berg read the rule for the old mill, which pleased the owners. | mill pleased",
        "Boats crossed the cold waters off Norway, which joined the pact in May. | waters joined",
        "No guard in Oslo was hurt and praised the nurses for their help. | praised",
        "The flight is odd since Falk had said that Berg was ill, and was lame in Oslo. | flight was",
        "Lena Berg got the care a judge in Oslo told her to seek. | judge told"
      })
  void whatMayTellOfAnotherIsNotTold(String text, String claim) {
    assertThat(texts(propositions(text)))
        .noneMatch(
            t -> t.startsWith(claim) || t.contains("the " + claim) || t.contains("a " + claim))
        .noneMatch(t -> claim.equals("praised") && t.contains(claim));
  }
}
