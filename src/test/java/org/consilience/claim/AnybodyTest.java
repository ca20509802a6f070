package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.proposition;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.quotes;
import static org.consilience.claim.Sentences.sources;
import static org.consilience.claim.Sentences.texts;

import org.consilience.language.Annotators;
import org.consilience.language.Texts;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that are nobody in particular, and speakers of whom the text does not tell enough. */
class AnybodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Most people think the bridge fell in May. | fall | Most people think the bridge fell in May",
        "Despite the repairs, many people claim the bridge is unsafe. | be | Despite the repairs, many people claim the bridge is unsafe",
        "Everybody knows the bridge fell in May. | fall | the bridge fell in May",
      })
  void allAndSundryAreNoSpeaker(String sentence, String predicate, String claim) {
    assertThat(proposition(predicate, sentence).getText()).isEqualTo(claim);
    assertThat(sources(proposition(predicate, sentence))).isEmpty();
  }

  @Test
  void whatProvesSomethingSaysNothing() {
    String text = "The Oslo Tigers won the cup, proving that the city is strong.";
    assertThat(sources(proposition("be", text))).isEmpty();
  }

  @Test
  void whatSeemsSoIsToldAsSeeming() {
    String text = "Despite the rumours, it seems Karl Falk will sell the farm this week.";
    assertThat(texts(propositions(text))).allMatch(t -> t.contains("it seems"));
  }

  @Test
  void accordingToBeforeAnAndCoversTheFirstOnly() {
    String text =
        "The bridge was closed on Monday according to the Oslo Herald and was painted for a week.";
    assertThat(sources(proposition("close", text))).containsExactly("the Oslo Herald");
    assertThat(sources(proposition("paint", text))).isEmpty();
  }

  @Test
  void aWriterWithoutANameSaysNothingOfHisFamily() {
    assertThat(propositions("My family and I would appreciate some peace.")).isEmpty();
  }

  @Test
  void aPronounThatSpeaksIsNobodyWhoIsOnlyTalkedAbout() {
    String told = "Karen Bell was named. Sr. Moe pointed out that Dr. Bell is no surgeon. ";
    assertThat(quotes(told + "“The poor trust her,” she told the paper."))
        .noneMatch(c -> c.getSubject().contains("Bell"));
    String crews = "Karl Falk is here. Falk says Newton and the valley crews responded quickly. ";
    assertThat(sources(proposition("save", crews + "He says the men saved a house.")))
        .containsExactly("Karl Falk");
  }

  @Test
  void aQuotationThatNobodyClosesHoldsItsFirstSentence() {
    String text = "Karl Falk said: “The dam is safe. The town paid nine million for the dam.";
    assertThat(texts(quotes(text))).containsExactly("Karl Falk: “The dam is safe”");
    assertThat(texts(propositions(text))).noneMatch(t -> t.contains("million"));
  }

  @Test
  void weWithinAQuotationAreItsSpeaker() {
    String text = "“We hope that the dam will hold,” Karl Falk said.";
    assertThat(sources(proposition("hold", text))).containsExactly("Karl Falk");
  }

  @Test
  void whatAnUnreadLineLeadsInIsNotOfWhoSpokeBefore() {
    String text =
        "Karl Falk said the dam was old.\nA statement by Ida Moe:\n“The dam is safe. It will hold.”";
    CleanDocument clean = Texts.clean(text);
    clean.getBlocks().get(1).setDecision(Decision.REJECTED);
    assertThat(Sentences.claims("quotes", Annotators.shared().annotate(clean))).isEmpty();
  }
}
