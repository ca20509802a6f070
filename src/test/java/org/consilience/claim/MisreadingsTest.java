package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no clause gives no claim, and what is one has all its words. */
class MisreadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Karl Falk examined not only Oslo; he saw Bergen. | Karl Falk examined Oslo",
        "Oslo: A ferry sank near Bergen on Monday. | A ferry sank near Bergen on Monday",
        "Lena Berg left with the team floundering in Oslo. | the team floundered in Oslo",
        "A tram links Oslo and Moss, which are ports. | Oslo and Moss are ports",
        "The shops were shut and the airport deserted. | the airport was deserted",
        "The rule was vaguely worded and gave Karl Falk a right. | The rule was vaguely worded",
        "After the mill closed, Karl Falk moved. | After the mill closed, Karl Falk moved",
        "A deputy was shot in Oslo when he knocked. | A deputy was shot in Oslo when he knocked",
        "Karl Falk died in Oslo while serving a long sentence. | Karl Falk was serving a long sentence"
      })
  void aClaimIsWrittenWhole(String text, String claim) {
    assertThat(texts(propositions(text))).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I had fun in Oslo.",
        "Looking back, she told the Oslo Post in 1998:",
        "Sources told the Oslo Post on Monday.",
        "In Oslo we will let the spring tide do its work.",
        "Either Ruiz left or Maas resigned.",
        "If so, it worked in Oslo."
      })
  void nobodyAndNothingIsNoClaim(String text) {
    assertThat(propositions(text)).isEmpty();
  }

  @Test
  void ofWhatSomebodyWasAskedToDoSomethingIsLeft() {
    assertThat(texts(propositions("Karl Falk refused to leave Oslo after being asked to.")))
        .noneMatch(text -> text.endsWith("was asked to"));
  }

  @Test
  void whatIsNotYetAnsweredIsNotAnswered() {
    assertThat(texts(propositions("One of the not yet answered questions is who shot Karl Falk.")))
        .noneMatch(t -> t.contains("are answered"));
  }

  @Test
  void aSentenceOfManyStatementsIsNoClaim() {
    String many = "the mill closed and the dam broke and the men left, ".repeat(5);
    assertThat(texts(propositions("Karl Falk said in Oslo that he knew why " + many + "he added.")))
        .allSatisfy(t -> assertThat(t.split(" ").length).isLessThan(46));
  }

  @Test
  void anEventIsToldInItsClause() {
    assertThat(texts(propositions("The sale of Acme to Kari Holm pleased Oslo, but the men left.")))
        .noneMatch(t -> t.contains("men left") && t.contains("Oslo"));
  }

  @Test
  void thisIsWhatTheSentenceBeforeTold() {
    String before = "The union may strike in Moss again.";
    String claim = "Acme discussed this possibility with Kari Holm.";
    assertThat(
            propositions("Acme Marine left the Bergen docks to Ann Moe.", before, claim).stream()
                .filter(c -> c.getText().contains("possibility")))
        .allSatisfy(c -> assertThat(c.getContext()).contains(before));
  }

  @Test
  void aRankIsNoPartOfAnOffice() {
    assertThat(texts(Sentences.roles("The navy spokesman Commander Karl Falk resigned.")))
        .containsExactly("Karl Falk is the navy spokesman");
  }
}
