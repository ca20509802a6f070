package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence asserts, neither less nor more. */
class StatementsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The blast killed ten people and injured several others",
        "Ann Falk five times asked the board to resign",
        "Everyone made sure that people knew they were safe",
        "Papers suggest that Ann Falk never owned the farm or that Karl Falk painted it"
      })
  void whatTellsNothingAloneStaysWithTheRest(String sentence) {
    assertThat(texts(propositions(sentence + "."))).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Falk checked the mill to help ensure that the workers were safe.",
        "Speaking of Ann Falk, Karl Falk retired."
      })
  void whatIsMeantToBeOrOnlyComeToIsNotTold(String sentence) {
    assertThat(texts(propositions(sentence)))
        .noneMatch(text -> text.contains("were safe") && !text.contains("ensure"))
        .noneMatch(text -> text.contains("speaks") || text.contains("spoke"));
  }

  @Test
  void asIfComparesAndIsNoCondition() {
    assertThat(propositions("Ann Falk looked as if she was asleep."))
        .extracting(Claim::getModality)
        .containsOnly(Modality.ASSERTED);
  }

  @Test
  void aTurnOfTheTextIsNoWish() {
    List<Claim> claims = propositions("It should be noted that sales at the mill fell in May.");
    assertThat(texts(claims)).containsExactly("sales at the mill fell in May");
    assertThat(claims).extracting(Claim::getModality).containsOnly(Modality.ASSERTED);
  }

  @Test
  void whoIsSaidToHaveActedInAnInsertionIsNotSaidToHaveFared() {
    Claim jailed =
        propositions(
                "Ann Falk was caught and jailed on Friday after, police say, pointing a gun at a"
                    + " clerk.")
            .get(0);
    assertThat(jailed.getText()).isEqualTo("Ann Falk was caught");
    assertThat(jailed.getAttribution()).isEmpty();
  }

  @Test
  void sentencesThatACommaSplicesAreTwo() {
    assertThat(texts(propositions("Ann Falk is a judge, she is the daughter of a miner.")))
        .contains("Ann Falk is a judge");
  }

  @Test
  void anEditorsBracketThatWasCutLeavesNoTrace() {
    assertThat(texts(propositions("The plant's] output fell sharply in May.")))
        .noneMatch(text -> text.contains("]"));
  }

  @Test
  void whatWasTrueWhenItWasSaidIsToldWithTheYear() {
    assertThat(texts(propositions("Ann Falk said in 1971 that she is no saint.")))
        .anyMatch(text -> text.contains("1971"));
  }
}
