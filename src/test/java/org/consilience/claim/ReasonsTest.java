package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.quotes;
import static org.consilience.claim.Sentences.sources;

import org.junit.jupiter.api.Test;

class ReasonsTest {
  @Test
  void whoAsksGivesTheQuotedReason() {
    String text =
        "Maria Costa waited. Costa’s office said she asked the firms to refrain from doing so"
            + " because “any support is turned into the end of the dam.”";
    assertThat(sources(quotes(text).get(0))).containsExactly("Costa’s office", "Maria Costa");
  }

  @Test
  void aReasonOfTheSpeakerStaysTheSpeakers() {
    String text = "Maria Costa said the mill closed because “the price of flour has doubled”.";
    assertThat(sources(quotes(text).get(0))).containsExactly("Maria Costa");
  }
}
