package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published 3 May 2011 at 10:15 GMT",
        "5/17/2012",
        "Posted 5 / 17 / 2012 8: 41: 00 AM ET",
        "5 / 17 / 2012 @ 8: 41AM",
      })
  void aDateAndWhatStandsAroundItIsADateLine(String line) {
    assertThat(DateLine.matches(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank on 3 May 2011",
        "Lost 2: 1 on 3 May",
        "5 / 17",
        "write to 5@17",
      })
  void aSentenceAScoreOrAShareIsNone(String line) {
    assertThat(DateLine.matches(line)).isFalse();
  }
}
