package org.consilience.claim.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.consilience.claim.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDatesTest {
  private static final Optional<LocalDate> ANCHOR = Optional.of(Sentences.DATE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 October 1998 | 1998-10-09",
        "October 9, 1998 | 1998-10-09",
        "the 9th of October 1998 | 1998-10-09",
        "Sept. 4, 2007 | 2007-09-04",
        "2007-09-04 | 2007-09-04",
        "August 2003 | 2003-08",
        "1987 | 1987",
        "31 April 2001 | 2001-04"
      })
  void aDateWithItsYearNeedsNoAnchor(String expression, String edtf) {
    assertThat(CalendarDates.find(expression, Optional.empty(), Outlook.BACK))
        .map(Period::edtf)
        .contains(edtf);
  }

  @ParameterizedTest
  @CsvSource({
    "3 May,BACK,2019-05-03",
    "3 May,AHEAD,2020-05-03",
    "3 July,BACK,2018-07-03",
    "3 July,AHEAD,2019-07-03",
    "12 June,BACK,2019-06-12",
    "12 June,AHEAD,2019-06-12",
    "July,BACK,2018-07",
    "July,AHEAD,2019-07",
    "June,BACK,2019-06"
  })
  void aMissingYearIsTheNearestOnTheSideOfTheOutlook(
      String expression, Outlook outlook, String edtf) {
    assertThat(CalendarDates.find(expression, ANCHOR, outlook)).map(Period::edtf).contains(edtf);
  }

  @Test
  void aDateWithoutYearAndAnchorStaysOpen() {
    assertThat(CalendarDates.find("3 May", Optional.empty(), Outlook.BACK)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the season", "it may rain", "1066 goals"})
  void noDateIsFoundWhereNoneIsNamed(String expression) {
    assertThat(CalendarDates.find(expression, ANCHOR, Outlook.BACK)).isEmpty();
  }

  @Test
  void aMonthSpansItsDays() {
    Period february = CalendarDates.find("February 2020", ANCHOR, Outlook.BACK).orElseThrow();
    assertThat(february.earliest()).isEqualTo(LocalDate.of(2020, 2, 1));
    assertThat(february.latest()).isEqualTo(LocalDate.of(2020, 2, 29));
  }
}
