package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.quantities;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
  /** One claim each, which has all the words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam that burst in May flooded the valley",
        "No talks are possible until the army withdraws from the valley",
        "The clashes spread, with police trying to part the crowds",
        "The law would help the mill, making steel cheaper"
      })
  void aClauseThatIsNoStatementStaysInTheOneThatHoldsIt(String sentence) {
    assertThat(texts(propositions(sentence + "."))).containsExactly(sentence);
  }

  @Test
  void theEvidenceHasTheWordsOfTheParts() {
    String sentence = "No talks are possible until the army withdraws from the valley";
    assertThat(propositions(sentence + ".").get(0).getEvidence().getExact()).isEqualTo(sentence);
  }

  @Test
  void whatIsTornOutOfTheMiddleComesBack() {
    assertThat(texts(propositions("The index fell by 3 percent (54 points) to 1807 points.")))
        .contains("The index fell by 3 percent (54 points) to 1807 points");
  }

  @Test
  void behindAClauseAboutANounAnotherSubjectGoesOnFromTheMainClause() {
    assertThat(
            texts(
                propositions(
                    "The police arrested two men who robbed a bank in Oslo and a third man surrendered"
                        + " on Sunday.")))
        .containsExactly(
            "The police arrested two men who robbed a bank in Oslo",
            "a third man surrendered on Sunday");
  }

  @Test
  void whatIsDoneAfterAPassiveItsAgentDoes() {
    assertThat(texts(propositions("The attack was stopped by the crew, capturing two men alive.")))
        .containsExactly("The attack was stopped by the crew, capturing two men alive");
  }

  @Test
  void whoReportsIsNoSubjectOfWhatIsReported() {
    assertThat(texts(propositions("Answering a call, swung into action, a ministry said.")))
        .noneMatch(t -> t.contains("ministry swung") || t.contains("ministry answered"));
  }

  @Test
  void whoSpeaksBesideAClauseIsNoPartOfIt() {
    assertThat(
            texts(
                propositions(
                    "Officials said the contract had been awarded on price, with the analyst Maria"
                        + " Costa saying the plane was bigger.")))
        .contains("the contract had been awarded on price", "the plane was bigger");
  }

  @Test
  void aSentenceOfSeveralStatementsIsNotToldWhole() {
    assertThat(
            quantities(
                "They signed Maria Costa to a deal worth $80 million last summer, but they have"
                    + " struggled with her."))
        .isEmpty();
  }

  @Test
  void aClauseWithASubjectOfItsOwnIsToldApart() {
    assertThat(texts(propositions("Prices fell and wages rose.")))
        .containsExactly("Prices fell", "wages rose");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The keeper denied that the tiger had escaped. | The keeper denied that the tiger had escaped",
        "It is expected that the mill will close. | It is expected that the mill will close"
      })
  void aFrameThatTheClaimIsNotTrueWithoutStays(String sentence, String text) {
    assertThat(texts(propositions(sentence))).contains(text);
  }

  @Test
  void whatIsExpectedNobodySays() {
    assertThat(propositions("It is expected that the mill will close."))
        .allSatisfy(c -> assertThat(c.getAttribution()).isEmpty());
  }

  @Test
  void aPronounThatCouldBeAnotherStays() {
    assertThat(texts(propositions("Karl Falk met Omar Sy in Oslo. His brother left the town.")))
        .contains("His brother left the town");
  }

  @Test
  void whatIsComparedHasTheLikeliestName() {
    assertThat(
            Extractors.named("propositions")
                .extract(
                    Sentences.document(
                        "Karl Falk met Omar Sy in Oslo. His brother left the town.")))
        .anySatisfy(c -> assertThat(c.getCanonicalText()).endsWith("s brother left the town"))
        .noneSatisfy(c -> assertThat(c.getCanonicalText()).startsWith("His "));
  }
}
