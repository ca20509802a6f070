package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATED: TUESDAY, MAY 4, 2010, 9: 36 AM",
        "First posted on 4 May 2010 at 11: 25 GMT",
        "Read Also",
        "Follow us on every channel.",
        "The Lorne Herald Copyright 2010",
        "Help | Terms | Imprint"
      })
  void whatIsLeftOfThePageGoes(String line) {
    assertThat(SiteLines.without(List.of("The dam held.", line))).containsExactly("The dam held.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted prices fell by 4 percent.",
        "The copyright of the song is disputed.",
        "Readers subscribe to it, and the paper was published in 2010.",
        "\"Follow us!\" the guides shouted.",
        "Read more slowly, the teacher said."
      })
  void articlesStay(String line) {
    assertThat(SiteLines.without(List.of(line))).containsExactly(line);
  }

  @Test
  void aParagraphKeepsItsOtherSentences() {
    assertThat(SiteLines.without(List.of("The dam held. Subscribe to our letter. All is well.")))
        .containsExactly("The dam held. All is well.");
  }
}
