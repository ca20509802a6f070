package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsTest {

  @Test
  void yearsAreFoundAlsoInsideDatesAndOtherFiguresAreNone() {
    assertThat(Years.of(Wording.of("Published 3 June 2016, updated 2017-01-04, seen 12016 times.")))
        .containsExactly("2016", "2017");
  }

  @Test
  void aDateAtTheHeadIsNearTheHead() {
    Wording dated =
        Wording.of("Posted 3 June 2016 The dam held through the night, said the mayor.");
    assertThat(Years.fromEdge(dated, true)).isEqualTo(3);
    assertThat(Years.fromEdge(dated, false)).isGreaterThan(7);
    assertThat(Years.fromEdge(Wording.of("The dam held."), true)).isEqualTo(12);
  }
}
