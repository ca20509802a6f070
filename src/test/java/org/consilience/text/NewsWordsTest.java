package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsWordsTest {

  @Test
  void wordsOfManyTextsHaveAShareAndOthersTheLeast() {
    assertThat(NewsWords.rate("add")).isGreaterThan(0.1);
    assertThat(NewsWords.rate("gyroscope")).isPositive().isLessThan(0.001);
    assertThat(NewsWords.common()).containsKey("add").doesNotContainKey("gyroscope");
  }
}
