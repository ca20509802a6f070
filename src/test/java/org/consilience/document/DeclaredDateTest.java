package org.consilience.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
import org.consilience.model.Span;
import org.consilience.text.CodePoints;
import org.consilience.text.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredDateTest {

  private static final String STORY = "\n\nThe regatta was called off because of fog.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date 2021-09-14 | 2021-09-14 | METADATA",
        "published_at: 2019-02-03T10:11:12Z | 2019-02-03 | METADATA",
        "Date: 2019-02-03 | 2019-02-03 | METADATA",
        "March 9, 2020 | 2020-03-09 | DATELINE",
        "Published: 3 May 2021 10:15 GMT | 2021-05-03 | DATELINE",
        "Sept. 4, 2018 | 2018-09-04 | DATELINE",
        "Tuesday, 5th of June 2018 | 2018-06-05 | DATELINE",
        "Updated 8:04 p.m. EST, Friday March 6, 2020 | 2020-03-06 | DATELINE",
        "2017/11/30 | 2017-11-30 | DATELINE",
        "June 2016 | 2016-06 | DATELINE",
        "25/12/2015 | 2015-12-25 | DATELINE",
        "By Lena Ortiz, 4 August 2014 | 2014-08-04 | BYLINE",
        "OSLO, May 2, 2013 (AFP) - Skiers came home. | 2013-05-02 | DATELINE"
      })
  void aDateThatADocumentStatesOfItselfIsFound(String line, String edtf, DateBasis basis) {
    DateEstimate date = find(line + STORY).orElseThrow();
    assertThat(date.getEdtf()).isEqualTo(edtf);
    assertThat(date.getBasis()).isEqualTo(basis);
    assertThat(date.getConfidence()).isBetween(0.5, 0.9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The club was founded on 4 May 1901 and has rowed ever since.",
        "He was born on March 9, 2001.",
        "On 3 May 2021 the ferry sank.",
        "By 3 May 2021 the ferry had sunk.",
        "31 June 2020",
        "Flight 2020-13-45 landed",
        "Nothing here"
      })
  void aDateOfTheStoryIsNotTheDocuments(String line) {
    assertThat(find(line + STORY)).isEmpty();
  }

  @Test
  void aMonthIsBoundedByItsDays() {
    DateEstimate date = find("February 2020" + STORY).orElseThrow();
    assertThat(date.getEarliest()).isEqualTo(LocalDate.of(2020, 2, 1));
    assertThat(date.getLatest()).isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @Test
  void dayAndMonthThatCouldBeExchangedStayOpen() {
    DateEstimate date = find("04/05/2020" + STORY).orElseThrow();
    assertThat(date.getEdtf()).isEqualTo("[2020-04-05,2020-05-04]");
    assertThat(date.getEarliest()).isEqualTo(LocalDate.of(2020, 4, 5));
    assertThat(date.getLatest()).isEqualTo(LocalDate.of(2020, 5, 4));
    assertThat(date.getConfidence()).isEqualTo(0.4);
  }

  @Test
  void aWeekdayThatDoesNotFitHalvesTheConfidence() {
    double right = find("Wednesday, 5 February 2020" + STORY).orElseThrow().getConfidence();
    double wrong = find("Monday, 5 February 2020" + STORY).orElseThrow().getConfidence();
    assertThat(wrong).isEqualTo(right / 2);
  }

  @Test
  void publicationGoesBeforeALaterEdit() {
    String text = "Updated 9 May 2020\nPublished 3 May 2020" + STORY;
    assertThat(find(text).orElseThrow().getEdtf()).isEqualTo("2020-05-03");
    assertThat(find("Updated 9 May 2020" + STORY).orElseThrow().getEdtf()).isEqualTo("2020-05-09");
  }

  @Test
  void aCrawlersKeyGoesBeforeAPrintedDate() {
    String text = "4 July 2020\ndate 2020-07-03" + STORY;
    assertThat(find(text).orElseThrow().getEdtf()).isEqualTo("2020-07-03");
  }

  @Test
  void aDateLineFarDownBelongsToSomethingElse() {
    assertThat(find("A line of text.\n".repeat(20) + "3 May 2020\n")).isEmpty();
  }

  @Test
  void theEvidenceIsTheDateItselfInCodePoints() {
    String text = "🚲🚲\nPublished 3 May 2020" + STORY;
    Span span = find(text).orElseThrow().getEvidence().get(0).getSpan();
    assertThat(span.getExact()).isEqualTo("3 May 2020");
    assertThat(span.getStart()).isEqualTo(13);
    assertThat(Spans.holds(CodePoints.of(text), span)).isTrue();
  }

  @Test
  void theReaderPutsTheDateOnTheDocument() {
    Document document = RawFiles.document("12 March 2018" + STORY);
    assertThat(document.getDateStatus()).isEqualTo(DateStatus.DECLARED_ONLY);
    assertThat(document.getDeclaredDate().getEvidence().get(0).getDocumentId())
        .isEqualTo(document.getDocumentId());
  }

  @Test
  void everyDateThatIsStatedIsACandidateTheMostCredibleFirst() {
    String text = "Updated: 6 March 2020\nPublished: 4 March 2020\nBy Lena Ortiz, 5 March 2020";
    assertThat(DeclaredDate.in("d", text + STORY))
        .extracting(DateEstimate::getEdtf)
        .containsExactly("2020-03-04", "2020-03-05", "2020-03-06");
  }

  private static Optional<DateEstimate> find(String text) {
    return DeclaredDate.in("d", text).stream().findFirst();
  }
}
