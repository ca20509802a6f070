package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Polarity;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class AsWrittenTest {
  /** No claim is so sure that its risk would be nought. */
  private static final double NO_RISK = 0;

  private static final String SENTENCE =
      "The harbour board said the tug had left and would not return to Bergen";

  private static List<Claim> told(double mostRisk, String... paragraphs) {
    return read(String.join("\n", paragraphs), mostRisk).stream()
        .map(ComparableClaim::getClaim)
        .toList();
  }

  private static List<ComparableClaim> read(String text, double mostRisk) {
    return new PropositionExtractor(mostRisk).extract(Sentences.document(text));
  }

  @Test
  void whatIsTooRiskyIsToldInTheWordsOfItsSentence() {
    assertThat(told(NO_RISK, SENTENCE + "."))
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              assertThat(claim.getText()).isEqualTo(SENTENCE);
              assertThat(claim.getAttribution())
                  .extracting(Attribution::getSource)
                  .containsExactly("The harbour board");
              assertThat(claim.getFlags()).contains(Flags.AS_WRITTEN);
              assertThat(claim.getPolarity()).isEqualTo(Polarity.POSITIVE);
            });
  }

  @Test
  void whoSpeaksFurtherInsideDoesNotSayTheSentence() {
    assertThat(told(NO_RISK, "Kari Holm said the board claimed that the tug had left."))
        .flatExtracting(Claim::getAttribution)
        .extracting(Attribution::getSource)
        .containsOnly("Kari Holm");
  }

  @Test
  void whoSpeaksInASubordinateClauseDoesNot() {
    assertThat(told(NO_RISK, "The tug left, although the board said that it would stay."))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.getAttribution()).isEmpty());
  }

  @Test
  void theEvidenceRemainsTheClauseSoThatNoWordsAreLeftUntold() {
    assertThat(told(NO_RISK, SENTENCE + "."))
        .extracting(Claim::getEvidence)
        .containsAll(told(1, SENTENCE + ".").stream().map(Claim::getEvidence).toList());
  }

  @Test
  void whatIsSureIsToldAsItWasRead() {
    assertThat(told(Risk.LIMIT, "Ana Ruiz was elected mayor of Madrid."))
        .extracting(Claim::getText)
        .containsExactly("Ana Ruiz was elected mayor of Madrid");
  }

  @Test
  void insideAQuotationItsSpeakerSaysTheSentence() {
    assertThat(
            told(
                NO_RISK,
                "“We waited,” Kari Holm said. “The tug from Oslo will return to Bergen on Friday.”"))
        .filteredOn(c -> c.getText().contains("Friday"))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.getAttribution().get(0).getSource()).isEqualTo("Kari Holm"));
  }

  @Test
  void ofTwoJoinedSentencesOnlyTheOneOfTheClauseIsTold() {
    assertThat(
            told(NO_RISK, "The mayor resigned in May, and the council of Bergen chose a new one."))
        .extracting(Claim::getText)
        .containsExactlyInAnyOrder(
            "The mayor resigned in May", "the council of Bergen chose a new one");
  }

  @Test
  void whatAnotherClaimTellsInTheSameWordsWithAllItsEvidenceIsNotToldAgain() {
    ComparableClaim part =
        read("A lock froze and a bridge burned, the board said.", NO_RISK).get(0);
    ComparableClaim whole = ComparableClaim.newBuilder(part).build();
    Span evidence = part.getClaim().getEvidence();
    whole.getClaim().setEvidence(new Span(evidence.getStart(), evidence.getEnd() + 1, ""));
    assertThat(AsWritten.once(List.of(part, whole))).containsExactly(whole);
    assertThat(AsWritten.once(List.of(part, part))).hasSize(2);
  }
}
