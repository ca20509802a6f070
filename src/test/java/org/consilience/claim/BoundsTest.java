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
        "More bad news: the average user of Acme is very susceptible to this."
            + " | the average user of Acme is very susceptible to this",
        "The trial in Oslo started a bit late after one juror was dismissed because of a cold."
            + " | one juror was dismissed because of a cold",
        "Among the people cited are Earl Silbert, a prosecutor; Alexander Haig, who was Nixon's"
            + " chief of staff and Reagan's secretary of state; L. Patrick Gray, the acting FBI"
            + " director; and deputy counsel Fred Fielding."
            + " | Alexander Haig was Nixon's chief of staff and Reagan's secretary of state",
        "The result is a 93.3 average, 28th in Oslo (only Bergen has scored 100 points fewer times)."
            + " | The result is a 93.3 average, 28th in Oslo",
        "Acme also got 14 points from backup center Will Falk, while starting center Greg Berg"
            + " scored 11 points. | Acme also got 14 points from backup center Will Falk",
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
