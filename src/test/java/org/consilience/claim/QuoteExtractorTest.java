package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.quotes;
import static org.consilience.claim.Sentences.texts;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Fidelity;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteExtractorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam will hold,” engineer Maria Costa said.",
        "“The dam will hold,” said Maria Costa, an engineer.",
        "Maria Costa said: “The dam will hold.”",
        "\"The dam will hold,\" Maria Costa told reporters.",
        "‘The dam will hold,’ Maria Costa said.",
        "Maria Costa turned to the crowd: “The dam will hold.”"
      })
  void theSpeakerIsFoundBeforeAndAfterTheWords(String sentence) {
    List<Claim> quotes = quotes(sentence);
    assertThat(texts(quotes)).containsExactly("Maria Costa: “The dam will hold”");
    assertThat(quotes.get(0).getFidelity()).isEqualTo(Fidelity.VERBATIM);
    assertThat(quotes.get(0).getObject()).isEqualTo("The dam will hold");
  }

  @Test
  void theEvidenceHoldsTheWordsAndTheSpeaker() {
    Claim quote = quotes("“The dam will hold,” engineer Maria Costa said.").get(0);
    assertThat(quote.getEvidence().getExact())
        .isEqualTo("“The dam will hold,” engineer Maria Costa said");
  }

  @Test
  void quotedWordsInsideAReportAreToldWithIt() {
    Claim quote = quotes("Ana Ruiz said the team had “given everything on the pitch”.").get(0);
    assertThat(quote.getSubject()).isEqualTo("Ana Ruiz");
    assertThat(quote.getText())
        .isEqualTo("Ana Ruiz said the team had “given everything on the pitch”");
  }

  @Test
  void wordsQuotedInPartAreToldInTheClauseOfWhoSaysThem() {
    Claim quote =
        quotes("Karl Falk, who built the dam in 1971, described the leak as “a grave mistake”.")
            .get(0);
    assertThat(quote.getText()).isEqualTo("Karl Falk described the leak as “a grave mistake”");
  }

  @Test
  void quotedConditionIsNoAssertion() {
    assertThat(quotes("“If the dam breaks, we will all drown,” Maria Costa said.").get(0))
        .returns(Modality.CONDITIONAL, Claim::getModality);
    assertThat(quotes("“We will close the dam,” Maria Costa said.").get(0))
        .returns(Modality.ASSERTED, Claim::getModality);
  }

  @Test
  void aQuestionIsNoClaim() {
    assertThat(quotes("“Is the dam safe?” Maria Costa asked.")).isEmpty();
    assertThat(quotes("“The dam is safe,” Maria Costa said.")).hasSize(1);
  }

  @Test
  void aQuotationKeepsTheWordThatLeadsItIn() {
    assertThat(texts(quotes("“While two boats fled, the crew caught a third,” Karl Falk said.")))
        .containsExactly("Karl Falk: “While two boats fled, the crew caught a third”");
  }

  @Test
  void aQuotedWordOrTwoIsNoUtterance() {
    assertThat(quotes("The minister praised the “no excuses” policy of the club.")).isEmpty();
  }

  @Test
  void everySentenceOfALongQuotationIsAClaimOfItsSpeaker() {
    assertThat(
            texts(
                quotes(
                    "“We lost everything. The water came at night. Nobody warned us,” Ana Ruiz told"
                        + " reporters.")))
        .containsExactly(
            "Ana Ruiz: “We lost everything”",
            "Ana Ruiz: “The water came at night”",
            "Ana Ruiz: “Nobody warned us”");
  }

  @Test
  void aQuotationThatRunsOnKeepsTheSpeakerBefore() {
    assertThat(texts(quotes("“It is over now,” Karl Falk said. “We are going home.”")))
        .containsExactly("Karl Falk: “It is over now”", "Karl Falk: “We are going home”");
  }

  @Test
  void aColonAtTheEndOfAParagraphIntroducesTheNext() {
    assertThat(texts(quotes("The judge addressed the jury:", "“The motive is beyond all doubt.”")))
        .containsExactly("The judge: “The motive is beyond all doubt”");
  }

  @Test
  void aQuotationWithoutASpeakerIsNobodys() {
    assertThat(quotes("“The motive is beyond all doubt.”")).isEmpty();
  }

  @Test
  void aVerbOfNamingTakesWhatItCallsItsObject() {
    Claim quote =
        quotes(
                "The mayor called the plan “a gift to the gamblers of this city” and promised a veto.")
            .get(0);
    assertThat(quote.getPredicate()).isEqualTo("call");
    assertThat(quote.getSubject()).isEqualTo("The mayor");
  }

  @Test
  void aPronounSpeakerIsNamed() {
    assertThat(texts(quotes("Karl Falk said he would appeal. “I did nothing wrong,” he said.")))
        .containsExactly("Karl Falk: “I did nothing wrong”");
  }

  @Test
  void aQuotationHasThePolarityOfItsFirstClause() {
    assertThat(quotes("“We never saw the ship,” Tom Reed said.").get(0).getPolarity())
        .isEqualTo(Polarity.NEGATIVE);
    assertThat(quotes("“We often saw the ship,” Tom Reed said.").get(0).getPolarity())
        .isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void anUnclosedQuotationIsMarked() {
    List<Claim> quotes = quotes("Tom Reed said: “We never saw the ship.");
    Claim closed = quotes("Tom Reed said: “We never saw the ship.”").get(0);
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).getFlags()).contains(Flags.UNBALANCED_QUOTATION);
    assertThat(quotes.get(0).getExtractionConfidence())
        .isLessThan(closed.getExtractionConfidence());
  }

  @Test
  void theClauseThatHoldsAFewQuotedWordsProvesThem() {
    Claim quote =
        quotes(
                "The agency added that Peru would “send a special envoy for the lake” and other rivers.")
            .get(0);
    assertThat(quote.getEvidence().getExact())
        .startsWith("The agency added that Peru")
        .endsWith("other rivers");
    assertThat(quote.getSupportingEvidence()).isEmpty();
  }

  @Test
  void whoeverIsQuotedAsideSaysNothingOfTheRest() {
    assertThat(
            texts(quotes("The man described by the Courier as “the last great miller” left Oslo.")))
        .containsExactly("the Courier: “the last great miller”");
  }

  @Test
  void whoeverReportsAllOfALeadInSaysWhatItLeadsIn() {
    assertThat(
            texts(
                quotes(
                    "Ana Ruiz said the two brothers took a bus to the harbour for one reason: “It's dark"
                        + " down there.”")))
        .containsExactly("Ana Ruiz: “It's dark down there”");
  }
}
