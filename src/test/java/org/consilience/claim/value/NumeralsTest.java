package org.consilience.claim.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.claim.lexicon.Numerals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7",
        "1,250 | 1250",
        "3.5 million | 3500000",
        "two hundred and six | 206",
        "forty-two | 42",
        "two dozen | 24",
        "a dozen | 12",
        "three thousand five hundred | 3500",
        "one million two hundred thousand | 1200000",
        "half | 0.5"
      })
  void wordsAndDigitsStateANumber(String words, double number) {
    assertThat(Numerals.value(words)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "goals", "two goals", "1st", "3-x", "and"})
  void otherWordsStateNone(String words) {
    assertThat(Numerals.value(words)).isEmpty();
  }

  @Test
  void twoNumbersBoundARange() {
    assertThat(Range.of(List.of("20", "to", "30"), false)).contains(new Range(20, 30));
    assertThat(Range.of(List.of("2", "-", "3", "million"), false)).contains(new Range(2e6, 3e6));
    assertThat(Range.of(List.of("five", "and", "ten"), true)).contains(new Range(5, 10));
  }

  @Test
  void aScoreIsNoRange() {
    assertThat(Range.of(List.of("3", "-", "1"), false)).isEmpty();
  }

  @Test
  void andJoinsTheWordsOfOneNumberWithoutBetween() {
    assertThat(Range.of(List.of("two", "hundred", "and", "six"), false))
        .contains(new Range(206, 206));
  }
}
