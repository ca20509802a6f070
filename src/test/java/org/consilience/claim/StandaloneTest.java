package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put into a claim's text, or left out of it, so that it can be read alone. */
class StandaloneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karl Falk left the board. Falk sold his shares. | Karl Falk sold his shares",
        "Ana Ruiz praised Karl Falk for his work. | Ana Ruiz praised Karl Falk for his work",
        "Lena Berg said her sister had left. | Lena Berg’s sister had left",
        "Karl Falk moved to Bergen, where he met Lena Berg. | Karl Falk met Lena Berg in Bergen",
        "The firm designed and built the bridge. | The firm designed and built the bridge",
        "The union demanded that Karl Falk be tried. | Karl Falk should be tried",
        "Karl Falk is a good judge; Lena Berg is a better one. | Karl Falk is a good judge",
        "The plant is ready: Karl Falk opened it. | The plant is ready: Karl Falk opened it",
        "Twelve sailors (two of them Danes) left Oslo. | Twelve sailors (two of them Danes) left Oslo",
        "\"I sold my house,\" Karl Falk said. | Karl Falk sold his house",
        "Asked about the vote, Karl Falk said it was legal. | Karl Falk was asked about the vote",
        "Twelve sailors, including two Danes, left Oslo. | Twelve sailors, including two Danes, left Oslo",
        "Karl Falk met Lena Berg in Leeds, England. | Karl Falk met Lena Berg in Leeds, England",
        "A driver who lost his job sued Karl Falk. | A driver who lost his job sued Karl Falk",
        "The rebels were chased and sought refuge in Oslo. | The rebels sought refuge in Oslo"
      })
  void aClaimIsWritten(String text, String claim) {
    assertThat(texts(propositions(text))).anyMatch(t -> t.equalsIgnoreCase(claim));
  }

  @Test
  void aBareCopulaTellsNothing() {
    assertThat(texts(propositions("Efforts are, say the rescuers, under way.")))
        .doesNotContain("Efforts are");
  }

  @Test
  void whatHappensWheneverDoesNotHappenOnce() {
    assertThat(texts(propositions("Karl Falk resigns whenever Lena Berg loses a vote.")))
        .doesNotContain("Lena Berg loses a vote");
  }

  @Test
  void whoSaysHeMeansSomebodyElse() {
    assertThat(texts(propositions("\u201cHe is strong,\u201d Karl Falk said.")))
        .doesNotContain("Karl Falk is strong");
  }

  @Test
  void theManyAreNotTheOneWhoSpeaks() {
    assertThat(texts(propositions("The navy said it caught six pirates as they boarded a ship.")))
        .noneMatch(t -> t.startsWith("The navy boarded"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We expect that the harbour will reopen in May.",
        "I hope that the ferry leaves at noon.",
        "It hopes that the vineyard will recover."
      })
  void whatNobodyKnownHoldsIsNoClaim(String text) {
    assertThat(propositions(text)).isEmpty();
  }
}
