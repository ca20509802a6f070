package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.propositions;
import static org.consilience.claim.Sentences.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim ends where its clause does, and holds no other statement. */
class BoundsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Another good sign: the oldest mill of Acme is quite busy again."
            + " | the oldest mill of Acme is quite busy again",
        "The concert in Oslo began a bit early after one singer was sent home because of a cold."
            + " | one singer was sent home because of a cold",
        "Among the guests named are Ana Ruiz, a baker; Karl Falk, who was Berg's"
            + " first cook and Moe's tailor; P. Erik Dahl, the acting harbour"
            + " master; and deputy mayor Leo Brandt."
            + " | Karl Falk was Berg's first cook and Moe's tailor",
        "The result is a 93.3 average, 28th in Oslo (only Bergen has scored 100 points fewer times)."
            + " | The result is a 93.3 average, 28th in Oslo",
        "Acme also bought nine boats from its rival Falk Lines, while the ferry builder Berg"
            + " sold six boats. | Acme also bought nine boats from its rival Falk Lines",
        "Authorities in Oslo believe the fire was set at the entrance and moved inward before"
            + " setting off an alarm."
            + " | Authorities in Oslo believe the fire was set at the entrance"
      })
  void nothingBehindABoundIsTold(String text, String claim) {
    assertThat(texts(propositions(text))).contains(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Here is a prediction of the Oslo Post.",
        "Two things were very apparent in Oslo.",
        "Karl Falk had only one thing to say about Oslo."
      })
  void anAnnouncementIsNoClaim(String text) {
    assertThat(propositions(text)).isEmpty();
  }
}
