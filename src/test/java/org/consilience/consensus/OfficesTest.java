package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficesTest {

  @Test
  void oneFunctionAtTwoBodiesOfHalfLikeNamesExcludes() {
    assertThat(
            Offices.exclude(
                Set.of("spokesman", "river", "safety", "board"),
                Set.of("spokesperson", "road", "safety", "office")))
        .isTrue();
  }

  @Test
  void shorterNameOfOneBodyDoesNot() {
    assertThat(
            Offices.exclude(
                Set.of("spokesman", "river", "safety", "board"),
                Set.of("spokesman", "PE", "safety", "board")))
        .isFalse();
  }

  @Test
  void unlikeNamesAndUnlikeFunctionsDoNot() {
    assertThat(Offices.exclude(Set.of("director", "rail"), Set.of("director", "harbour")))
        .isFalse();
    assertThat(Offices.exclude(Set.of("director", "rail"), Set.of("coach", "rail", "club")))
        .isFalse();
  }

  @Test
  void rankMakesAnotherFunction() {
    assertThat(
            Offices.exclude(
                Set.of("acting", "director", "river", "safety", "board"),
                Set.of("director", "road", "safety", "office")))
        .isFalse();
  }
}
