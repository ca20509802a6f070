package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  @Test
  void aClaimWithoutDoubtIsReadableAndOneStrongSignIsEnoughToHideIt() {
    assertThat(Confidence.of("propositions", List.of(), 40)).isGreaterThan(Confidence.READABLE);
    assertThat(Confidence.of("propositions", List.of(Flags.UNNAMED), 10))
        .isLessThan(Confidence.READABLE);
    assertThat(Confidence.of("propositions", List.of(Flags.GUESSED_REFERENT), 10))
        .isLessThan(Confidence.READABLE);
  }

  @Test
  void everySignLowersIt() {
    double one = Confidence.of("quotes", List.of(Flags.VAGUE_OBJECT), 10);
    double two = Confidence.of("quotes", List.of(Flags.VAGUE_OBJECT, Flags.BROKEN_SENTENCE), 10);
    assertThat(two).isLessThan(one);
  }

  @Test
  void aLongSentenceIsDoubtedMoreThanAShortOne() {
    assertThat(Confidence.of("roles", List.of(), 60))
        .isLessThan(Confidence.of("roles", List.of(), 9));
  }
}
