package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.proposition;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.quotes;
import static org.consilience.claim.Sentences.sources;
import static org.consilience.claim.Sentences.texts;

import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.Fidelity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionsTest {
  private static String channel(Claim claim) {
    Attribution innermost = claim.getAttribution().get(claim.getAttribution().size() - 1);
    return innermost.getChannel();
  }

  @Test
  void aPlainStatementIsTheDocumentsOwn() {
    assertThat(proposition("collapse", "The bridge collapsed on Monday.").getAttribution())
        .isEmpty();
  }

  @Test
  void indirectSpeechIsAParaphraseOfItsSource() {
    Claim claim = proposition("hold", "The engineer said the dam would hold.");
    assertThat(sources(claim)).containsExactly("The engineer");
    assertThat(claim.getFidelity()).isEqualTo(Fidelity.PARAPHRASE);
    assertThat(claim.getAttribution().get(0).getPrimary()).isTrue();
  }

  @Test
  void accordingToNamesASourceAndStaysOutOfTheText() {
    Claim claim = proposition("die", "According to the coroner, the driver died of shock.");
    assertThat(sources(claim)).containsExactly("the coroner");
    assertThat(claim.getAttribution().get(0).getCue()).isEqualTo("according to");
    assertThat(claim.getText()).isEqualTo("the driver died of shock");
  }

  @Test
  void aFrameInTheMiddleOrAtTheEndCountsAlike() {
    assertThat(sources(proposition("sink", "The ferry, the harbour master said, sank at dawn.")))
        .containsExactly("the harbour master");
    assertThat(sources(proposition("sink", "The ferry sank at dawn, the harbour master said.")))
        .containsExactly("the harbour master");
  }

  @Test
  void aChainRunsFromTheOutletToWhoeverSaidItFirst() {
    Claim claim =
        proposition(
            "hide",
            "The Daily Herald reported that prosecutors told the court that Tom Reed had hidden the"
                + " money.");
    assertThat(sources(claim)).containsExactly("The Daily Herald", "prosecutors");
    assertThat(claim.getAttribution())
        .extracting(Attribution::getPrimary)
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Berg said on Twitter that the ferry had sunk. | Twitter",
        "Lena Berg told the Financial Courier that the ferry had sunk. | Financial Courier",
        "Lena Berg said in a statement that the ferry had sunk. | a statement",
        "Lena Berg tweeted that the ferry had sunk. | tweet",
        "The statement said the ferry had sunk. | statement"
      })
  void theChannelIsWhereItWasSaid(String sentence, String channel) {
    assertThat(channel(proposition("sink", sentence))).isEqualTo(channel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Berg said on Tuesday that the ferry had sunk.",
        "Lena Berg told her brother that the ferry had sunk.",
        "The Courier reported that the ferry had sunk."
      })
  void aListenerADateAndAVerbOfSpeechAreNoChannels(String sentence) {
    assertThat(channel(proposition("sink", sentence))).isNull();
  }

  @Test
  void aVerbOfSpeechInsideAQuotationDoesNotReportItsSpeaker() {
    Claim claim = proposition("warn", "“Nobody warned us,” Ana Ruiz told reporters.");
    assertThat(sources(claim)).containsExactly("Ana Ruiz");
    assertThat(claim.getText()).isEqualTo("Nobody warned us");
  }

  @Test
  void aPronounIsNamedByTheSentenceBefore() {
    Claim claim =
        proposition("mislead", "Lena Berg resigned on Monday. She said the inquiry misled her.");
    assertThat(sources(claim)).containsExactly("Lena Berg");
    assertThat(claim.getText()).isEqualTo("the inquiry misled Lena Berg");
  }

  @Test
  void itIsTheBodyThatSpeaks() {
    assertThat(proposition("publish", "The agency said it would publish the data.").getText())
        .isEqualTo("The agency would publish the data");
  }

  @Test
  void itWithANounIsNotTheBodyThatSpeaks() {
    assertThat(texts(propositions("The agency said it was a pity."))).isEmpty();
    assertThat(texts(propositions("The agency said it was bankrupt.")))
        .containsExactly("The agency was bankrupt");
  }

  @Test
  void iIsTheSpeaker() {
    assertThat(proposition("do", "“I did nothing wrong,” Karl Falk said.").getText())
        .isEqualTo("Karl Falk did nothing wrong");
  }

  @Test
  void aSourceIsNamedByItsOwner() {
    Claim claim = proposition("win", "Pia Sund was upset. Her assistant said the club would win.");
    assertThat(sources(claim)).containsExactly("Pia Sund’s assistant");
  }

  @Test
  void aFrameBesideAnotherClauseReportsItsOwnOnly() {
    assertThat(
            proposition(
                    "attend", "Pia Sund did not attend the dinner; a guard said she was too tired.")
                .getAttribution())
        .isEmpty();
  }

  @Test
  void aPropositionAboutNobodyKnownIsDropped() {
    assertThat(propositions("He left the stadium early.")).isEmpty();
    assertThat(propositions("Karl Falk left the stadium early.")).hasSize(1);
    assertThat(propositions("The stadium disappointed him.")).isEmpty();
    assertThat(propositions("The stadium disappointed Karl Falk.")).hasSize(1);
  }

  @Test
  void coordinatedClausesShareTheirSource() {
    assertThat(propositions("The spokesman said the bridge was closed and the road was flooded."))
        .extracting(Claim::getText)
        .containsExactly("the bridge was closed", "the road was flooded");
    assertThat(propositions("The spokesman said the bridge was closed and the road was flooded."))
        .allSatisfy(c -> assertThat(sources(c)).containsExactly("The spokesman"));
  }

  @Test
  void aFrameBesideTheClauseIsPartOfItsEvidence() {
    Claim claim = proposition("hold", "The engineer said the dam would hold.");
    assertThat(claim.getEvidence().getExact()).isEqualTo("The engineer said the dam would hold");
  }

  @Test
  void aSpeakerFarFromTheWordsIsSupportingEvidence() {
    Claim quote = quotes("“It is over now,” Karl Falk said. “We are going home.”").get(1);
    assertThat(quote.getSupportingEvidence())
        .extracting(s -> s.getExact())
        .containsExactly("Karl Falk said");
  }
}
