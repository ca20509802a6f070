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
        "Records show Lasalle has three prior convictions, spanning from 1990 to 1991."
            + " | three prior convictions span from 1990 to 1991",
        "An officer stopped Karl Falk after spotting the player braking abruptly, speeding and weaving in"
            + " Oslo. | An officer spotted the player braking abruptly, speeding and weaving in Oslo",
        "Police met a crowd that left a vigil in Oslo for Lena Berg, 16, killed by thieves on Friday."
            + " | Lena Berg was killed by thieves on Friday",
        "His father, Ike Berg, whom Karl Falk shot and killed in an accident in 1957, was a cousin."
            + " | Karl Falk killed Ike Berg in an accident in 1957"
      })
  void aVerbHasItsOwnSubjectAndObject(String text, String claim) {
    assertThat(texts(propositions(text))).contains(claim);
  }

  @Test
  void whoHeadsIntoATimeGoesNowhere() {
    assertThat(texts(propositions("Acme lost to Zeta 13-10, heading into the fourth quarter.")))
        .noneMatch(t -> t.contains("headed"));
  }

  @Test
  void aSubjectEndsBeforeTheVerb() {
    String text =
        "True, Jackman held his own just fine as the host of both the 2004 and 2005 Tony Awards,"
            + " earning an Emmy for the former, but this is a whole new ballgame.";
    assertThat(texts(propositions(text))).contains("Jackman earned an Emmy for the former");
  }

  @Test
  void aScatteredSubjectIsNone() {
    String text =
        "Police said two women and one man, between 30 and 40 years old, working for a Marfin bank"
            + " branch choked on smoke after protesters broke the windows in Oslo.";
    assertThat(texts(propositions(text))).noneMatch(t -> t.startsWith("Police two"));
  }

  @Test
  void aParticipleBehindWhoeverDidItIsNotWhatWasDoneTo() {
    assertThat(
            texts(propositions("Lena Berg was struck by a bus heading north in Oslo on Friday.")))
        .noneMatch(text -> text.startsWith("Lena Berg headed"));
  }
}
