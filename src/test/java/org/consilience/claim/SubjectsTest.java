package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom a verb without a subject of its own tells. */
class SubjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill burned in May, but Karl Falk built it again and stayed in Oslo."
            + " | Karl Falk stayed in Oslo",
        "Lena Berg scored ten points and Karl Falk hit the post, but gave up a goal in Oslo."
            + " | Karl Falk gave up a goal in Oslo",
        "The mayor left in May, and Karl Falk was hired and trained in Oslo."
            + " | Karl Falk was trained in Oslo"
      })
  void aVerbGoesOnFromTheNearestSubject(String text, String claim) {
    assertThat(texts(propositions(text))).contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Files say Falk has four old leases, ranging from 1950 to 1970."
            + " | four old leases range from 1950 to 1970",
        "A nurse helped Karl Falk after spotting the dancer limping badly, stumbling and falling in"
            + " Oslo. | A nurse spotted the dancer limping badly, stumbling and falling in Oslo",
        "Guards met a choir that left a concert in Oslo for Lena Berg, 16, chosen by judges on Friday."
            + " | Lena Berg was chosen by judges on Friday",
        "The play, based on a novel by Lena Berg, which pleased nobody, ran in Oslo."
            + " | The play pleased nobody",
        "The prize was announced at a concert hosted by Zeta, held in Oslo."
            + " | a concert hosted by Zeta was held in Oslo",
        "Workers left after guards broke a door and tossed in ropes in Oslo."
            + " | guards tossed in ropes in Oslo",
        "Falk said the dairy shipped nine cheeses last week, totaling two tons."
            + " | nine cheeses totaled two tons",
        "Nine nurses from the Red Cross, the Oslo Clinic and the Berg Hospital left Oslo."
            + " | Nine nurses from the Red Cross, the Oslo Clinic and the Berg Hospital left Oslo",
        "His uncle, Ike Berg, whom Karl Falk trapped and killed in a duel in 1957, was a tailor."
            + " | Karl Falk killed Ike Berg in a duel in 1957"
      })
  void aVerbHasItsOwnSubjectAndObject(String text, String claim) {
    assertThat(texts(propositions(text))).contains(claim);
  }

  @Test
  void whoHeadsIntoATimeGoesNowhere() {
    assertThat(texts(propositions("Acme led Zeta by nine votes, heading into the last week.")))
        .noneMatch(t -> t.contains("headed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two old cables were cut in Oslo in May, blocking all trade with Moss. | cables blocked",
        "The mill has lost money since May, worsening a slump in Oslo. | mill worsened",
        "Lena Berg worked in Oslo as a nurse, which was a pity. | nurse was",
        "Falk came to a party given by Zeta, held in Oslo. | Falk was held",
        "It was announced by Lena Berg that the actor and singer, Karl Falk, left Oslo. | It left"
      })
  void whatNobodyDidIsTakenAsNobodysDoing(String text, String claim) {
    assertThat(texts(propositions(text))).noneMatch(t -> t.contains(claim));
  }

  @Test
  void aSubjectEndsBeforeTheVerb() {
    String text =
        "True, Falk held his own quite well as the cook of both the 2004 and 2005 Oslo Fairs,"
            + " winning a medal for the former, but this is a far bigger kitchen.";
    assertThat(texts(propositions(text))).contains("Falk won a medal for the former");
  }

  @Test
  void aScatteredSubjectIsNone() {
    String text =
        "Police said two nurses and one cook, between 20 and 30 years old, working for a Falk clinic"
            + " ward slipped on ice after gales tore the roof off in Oslo.";
    assertThat(texts(propositions(text))).noneMatch(t -> t.startsWith("Police two"));
  }

  @Test
  void aParticipleBehindWhoeverDidItIsNotWhatWasDoneTo() {
    assertThat(
            texts(propositions("Lena Berg was struck by a bus heading north in Oslo on Friday.")))
        .noneMatch(text -> text.startsWith("Lena Berg headed"));
  }
}
