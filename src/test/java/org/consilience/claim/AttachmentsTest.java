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
        "Youths hurled bombs at stores in the center of Athens and demonstrators tried to flee."
            + " | Youths hurled bombs at stores in the center of Athens",
        "Critics in Oslo panned the format and the show was one of the least watched ever."
            + " | Critics in Oslo panned the format",
        "Since then, the plane has flown for nearly thirty hours in Oslo and is exceeding all."
            + " | the plane is exceeding all",
        "Greece has been paralysed by the strike and was effectively cut off from the world."
            + " | Greece was effectively cut off from the world",
        "A fine player, Karl Falk played in four games and was a member of the team in 1982."
            + " | Karl Falk was a member of the team in 1982"
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
        "Lena Berg lost since Greek media are also taking part in the strike."
            + " | Greek media are also taking part in the strike",
        "Greece pays the parties as no other form of funding is allowed in Athens."
            + " | no other form of funding is allowed in Athens",
        "Boras represented former center fielder Johnny Damon, who signed with the New York Yankees"
            + " in 2005 after the Boston brass apparently refused to believe that it was real."
            + " | Boras represented former center fielder Johnny Damon",
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
