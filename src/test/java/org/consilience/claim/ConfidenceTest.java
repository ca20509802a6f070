package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {
  @Test
  void aQuotationThatNamesWhatItTellsOfIsReadable() {
    assertThat(Sentences.quotes("“The port of Bergen opens on Monday,” Kari Holm said."))
        .extracting(Claim::getExtractionConfidence)
        .allMatch(c -> c >= Confidence.READABLE);
  }

  @Test
  void everySignOfDoubtLowersAQuotation() {
    assertThat(quoted(Flags.PARTIAL_QUOTATION)).isLessThan(quoted());
    assertThat(quoted(Flags.PARTIAL_QUOTATION, Flags.BROKEN_SENTENCE))
        .isLessThan(quoted(Flags.PARTIAL_QUOTATION));
  }

  private static double quoted(String... flags) {
    return Confidence.of(Signs.of("quotes", List.of(flags), 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kari Holm opened the port of Bergen on Monday.",
        "Ana Ruiz was elected mayor of Madrid.",
        "Airbus delivered twelve planes to Lufthansa in May."
      })
  void whatNamesEverythingIsReadable(String sentence) {
    assertThat(Sentences.propositions(sentence))
        .extracting(Claim::getExtractionConfidence)
        .allMatch(c -> c >= Confidence.READABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We never touched this money.",
        "The others agreed to this.",
        "This was the reason for that decision."
      })
  void whatStandsForNobodyIsNot(String sentence) {
    assertThat(Sentences.propositions(sentence))
        .extracting(Claim::getExtractionConfidence)
        .allMatch(c -> c < Confidence.READABLE);
  }

  @Test
  void anOfficeWithoutABodyIsDoubted() {
    double placed = Confidence.of(Signs.of("roles", List.of(), 12));
    double alone = Confidence.of(Signs.of("roles", List.of(Flags.UNNAMED), 12));
    assertThat(placed).isGreaterThan(Confidence.READABLE);
    assertThat(alone).isLessThan(Confidence.READABLE);
  }
}
