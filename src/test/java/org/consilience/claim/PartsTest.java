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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Costa in a coat became the face of the town in May, and her popularity continued"
            + " afterwards. | Maria Costa in a coat became the face of the town in May",
        "Clerks said it was Maria Costa, not Karl Falk, who made the decision. | Maria Costa made the"
            + " decision",
        "Officers arrested a man who police said was armed with a knife. | a man was armed with a"
            + " knife",
        "Maria Costa announced, to the delight of many, that the mill will close in May. | the mill"
            + " will close in May",
        "The Orioles (seven years, $140 million) and Nationals (eight years, $160 million)"
            + " reportedly have made big offers. | The Orioles and Nationals reportedly have made"
            + " big offers",
        "Five adult women and possibly two children were inside the church, but escaped unharmed."
            + " | Five adult women and possibly two children were inside the church, but escaped"
            + " unharmed",
        "Any members of the Acme Guild can add songs to the store for free; the guild costs $99 to"
            + " join. | the Acme Guild costs $99 to join",
        "The firm dismissed Maria Costa on Saturday, one day after the team lost its match, an agency"
            + " reported. | the team lost its match",
        "By noon crews were using cameras to identify hotspots and an inquiry into the cause of the"
            + " fire was under way. | an inquiry into the cause of the fire was under way"
      })
  void aClauseHasItsOwnWordsAndNoOthers(String sentence, String text) {
    assertThat(texts(propositions(sentence))).contains(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Costa may issue a statement saying that the mill is closed. | the mill is closed",
        "I never understood how anyone believed those bridges were safe. | those bridges were safe",
        "Not exactly the wild type that has been hosting the gala for 20 years. | Not exactly the"
            + " wild type has been hosting the gala for 20 years",
        "After keeping Smith and Costa, all the heat was on Falk. | all the heat kept Smith and"
            + " Costa",
        "It wasn't Smith (Oslo), whose differences with the mayor were too big to overcome. | whose"
            + " differences with the mayor were too big to overcome"
      })
  void whatTheTextDoesNotSayIsNotTold(String sentence, String text) {
    assertThat(texts(propositions(sentence))).doesNotContain(text);
  }

  @Test
  void aQuantityInATornClauseIsToldInItsSentence() {
    String sentence =
        "Emails exchanged among city officials regarding a 9 million dollar deal with Acme have"
            + " been entered into the record";
    assertThat(texts(quantities(sentence + "."))).containsExactly(sentence);
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
