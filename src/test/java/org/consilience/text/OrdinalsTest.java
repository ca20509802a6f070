package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalsTest {
  @ParameterizedTest
  @CsvSource({"first,1", "twelfth,12", "fiftieth,50", "3rd,3", "21st,21", "112th,112"})
  void aWordStatesAPlace(String word, int place) {
    assertThat(Ordinals.value(word)).hasValue(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "three", "3", "th", "north", "firsts"})
  void otherWordsStateNone(String word) {
    assertThat(Ordinals.value(word)).isEmpty();
  }

  @Test
  void aTextIsReadWordByWord() {
    assertThat(Ordinals.isIn("Their First-ever win")).isTrue();
    assertThat(Ordinals.isIn("Their win in the north")).isFalse();
  }
}
