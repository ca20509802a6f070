package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
  private static List<Claim> of(String... paragraphs) {
    return Sentences.propositions(paragraphs);
  }

  @Test
  void aLaterShipIsTheOneThatWasNamed() {
    assertThat(
            Sentences.texts(
                of("The Northern Fish Market opened in Oslo in May.", "The market sells crabs.")))
        .contains("the Northern Fish Market sells crabs");
  }

  @Test
  void aHeadlineReadAsOneNounLendsNoWords() {
    assertThat(
            Sentences.texts(
                of(
                    "Guards arrest clerk in big Oslo fraud",
                    "The clerk left town and went home to Bergen.")))
        .noneMatch(text -> text.contains("Guards arrest clerk in big Oslo"))
        .anyMatch(text -> text.startsWith("The clerk"));
  }

  @Test
  void twoNamesLeaveADescriptionOpen() {
    List<Claim> claims =
        of(
            "The Northern Fish Market opened in May. The Southern Fish Market closed in June.",
            "The market sells crabs.");
    Claim last = claims.get(claims.size() - 1);
    assertThat(last.getText()).isEqualTo("The market sells crabs");
    assertThat(last.getFlags()).contains(Flags.UNRESOLVED_DESCRIPTION);
    assertThat(last.getContext()).contains("Fish Market");
  }

  @Test
  void aModifierThatTheEarlierMentionLacksNamesAnother() {
    List<Claim> claims =
        of("The Northern Fish Market opened in Oslo in May.", "The old market sold crabs.");
    assertThat(claims.get(claims.size() - 1).getText()).isEqualTo("The old market sold crabs");
  }

  @Test
  void theCountryIsTheOnlyOneThatTheDocumentTellsOf() {
    assertThat(
            Sentences.texts(of("Floods hit Nepal on Monday.", "The country closed its schools.")))
        .contains("Nepal closed its schools");
    assertThat(
            Sentences.texts(
                of("Floods hit Nepal and Peru on Monday.", "The country closed its schools.")))
        .contains("The country closed its schools");
  }

  @Test
  void whatHasAnAddressNeedsNoName() {
    List<Claim> claims = of("The bridge over the Elbe in Dresden collapsed at noon.");
    assertThat(claims.get(0).getFlags()).doesNotContain(Flags.UNRESOLVED_DESCRIPTION);
  }

  @Test
  void theEvidenceStaysAsItWasWritten() {
    List<Claim> claims =
        of("The Northern Fish Market opened in Oslo in May.", "The market sells crabs.");
    assertThat(claims.get(claims.size() - 1).getEvidence().getExact())
        .isEqualTo("The market sells crabs");
  }

  @Test
  void aClaimWithoutAnyNameIsMarked() {
    assertThat(of("Two models were withdrawn.").get(0).getFlags()).contains(Flags.UNNAMED);
    assertThat(of("Saab withdrew two models.").get(0).getFlags()).doesNotContain(Flags.UNNAMED);
  }
}
