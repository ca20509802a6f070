package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void plainTextCountsAlikeBothWays() {
    CodePoints text = CodePoints.of("harbour");
    assertThat(text.length()).isEqualTo(7);
    assertThat(text.fromUnits(3)).isEqualTo(3);
    assertThat(text.toUnits(7)).isEqualTo(7);
  }

  @Test
  void surrogatePairIsOnePoint() {
    CodePoints text = CodePoints.of("a🚢b");
    assertThat(text.length()).isEqualTo(3);
    assertThat(text.fromUnits(1)).isEqualTo(1);
    assertThat(text.fromUnits(2)).as("inside the pair").isEqualTo(1);
    assertThat(text.fromUnits(3)).isEqualTo(2);
    assertThat(text.toUnits(1)).isEqualTo(1);
    assertThat(text.toUnits(2)).isEqualTo(3);
    assertThat(text.toUnits(3)).isEqualTo(4);
    assertThat(text.substring(1, 3)).isEqualTo("🚢b");
  }

  @Test
  void loneSurrogatesAreOnePointEach() {
    CodePoints text = CodePoints.of("\uDE00\uD83D\uD83D\uDE00\uDE00\uD83D");
    assertThat(text.length()).isEqualTo(5);
    assertThat(text.substring(2, 3)).isEqualTo("\uD83D\uDE00");
    assertThat(text.toUnits(3)).isEqualTo(4);
    assertThat(text.toUnits(5)).isEqualTo(6);
  }

  @Test
  void emptyTextHasOneOffset() {
    CodePoints text = CodePoints.of("");
    assertThat(text.length()).isZero();
    assertThat(text.substring(0, 0)).isEmpty();
  }

  @Test
  void offsetOutsideTheTextIsRefused() {
    for (String text : new String[] {"plain", "with 🚢"}) {
      CodePoints points = CodePoints.of(text);
      assertThatThrownBy(() -> points.toUnits(points.length() + 1))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> points.toUnits(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }
}
