package org.consilience.claim.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.claim.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDatesTest {
  @ParameterizedTest
  @CsvSource({
    "today,2019-06-12",
    "yesterday,2019-06-11",
    "tomorrow,2019-06-13",
    "Monday,2019-06-10",
    "Wednesday,2019-06-12",
    "Friday,2019-06-07",
    "next Friday,2019-06-14",
    "three days ago,2019-06-09",
    "two weeks ago,2019-05-27/2019-06-02",
    "4 months ago,2019-02",
    "a year ago,2018",
    "twenty-five years ago,1994",
    "last month,2019-05",
    "next month,2019-07",
    "this week,2019-06-10/2019-06-16",
    "last weekend,2019-06-08/2019-06-09",
    "last year,2018"
  })
  void anExpressionCountsFromTheDocument(String expression, String edtf) {
    assertThat(RelativeDates.find(expression, Sentences.DATE, Outlook.BACK))
        .map(Period::edtf)
        .contains(edtf);
  }

  @ParameterizedTest
  @CsvSource({"Friday,2019-06-14", "Wednesday,2019-06-12", "last Friday,2019-06-07"})
  void aPlannedWeekdayLiesAhead(String expression, String edtf) {
    assertThat(RelativeDates.find(expression, Sentences.DATE, Outlook.AHEAD))
        .map(Period::edtf)
        .contains(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the last set",
        "years of drought",
        "long ago",
        "2.5 years ago",
        "65 million years ago",
        "three trillion days ago"
      })
  void whatCountsFromNowhereIsNoDate(String expression) {
    assertThat(RelativeDates.find(expression, Sentences.DATE, Outlook.BACK)).isEmpty();
  }
}
