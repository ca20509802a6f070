package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses that the parser hung on the wrong word are told apart all the same. */
class AttachmentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sailors threw ropes at crates in the harbour of Oslo and dockers began to sing."
            + " | Sailors threw ropes at crates in the harbour of Oslo",
        "Farmers in Oslo praised the tractor and the plough was one of the dullest sold."
            + " | Farmers in Oslo praised the tractor",
        "Since May, the ferry has sailed for nearly forty weeks in Oslo and is carrying mail."
            + " | the ferry is carrying mail",
        "Malta has been soaked by the storm and was nearly washed away by the waves."
            + " | Malta was nearly washed away by the waves",
        "A gifted baker, Karl Falk worked in three shops and was a judge of the fair in 1982."
            + " | Karl Falk was a judge of the fair in 1982"
      })
  void aSecondClauseIsTold(String text, String claim) {
    assertThat(texts(propositions(text))).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "While Karl Falk left, stars Ann Berg, Kari Holm, and Liam Dahl are on board in Oslo."
            + " | Liam Dahl are",
        "Karl Falk knew flights to Europe and the island were possible in May. | the island were"
      })
  void aListIsOneSubject(String text, String start) {
    assertThat(texts(propositions(text))).noneMatch(t -> t.startsWith(start));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bill was rejected after talks on the bailout of Acme broke down."
            + " | The bill was rejected after talks on the bailout of Acme broke down",
        "Lena Berg waited since Danish crews are also joining the boycott."
            + " | Danish crews are also joining the boycott",
        "Malta feeds the horses as no other sort of hay is sold in Oslo."
            + " | no other sort of hay is sold in Oslo",
        "Berg taught the former organist Karl Falk, who moved to the Bergen Opera"
            + " in 2005 after the Oslo board apparently refused to believe that he was ill."
            + " | Berg taught the former organist Karl Falk",
        "Karl Falk, director of Acme, said lifting the requirement was one of several ways to win."
            + " | lifting the requirement was one of several ways to win"
      })
  void aClauseIsNoPhrase(String text, String claim) {
    assertThat(texts(propositions(text))).contains(claim);
  }

  @Test
  void whatStandsInAnOfficeIsNoSubject() {
    assertThat(texts(propositions("That Lee was chosen as host should please Oslo.")))
        .noneMatch(t -> t.startsWith("host"));
  }
}
