package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
import org.consilience.model.StoryMember;
import org.junit.jupiter.api.Test;

class StoryDatesTest {
  private static final String STORM = "A storm tore roofs off barns in the valley.";

  @Test
  void twoReportsOutvoteAWrongDate() {
    List<Document> dated =
        StoryDates.resolve(
            List.of(
                declaring("a", STORM, "2015-03-09"),
                declaring("b", STORM + " It rained.", "2011-03-08"),
                declaring("c", STORM + " It hailed.", "2011-03-10")));
    assertThat(dated)
        .extracting(Document::getDateStatus)
        .containsExactly(DateStatus.CONFLICT, DateStatus.CONSISTENT, DateStatus.CONSISTENT);
    assertThat(dated.get(0).getResolvedDate().getEarliest()).isBetween("2011-03-05", "2011-03-10");
    assertThat(dated.get(0).getDeclaredDate().getEdtf()).isEqualTo("2015-03-09");
  }

  @Test
  void reportsADayOrAWeekApartAgree() {
    assertThat(
            StoryDates.resolve(
                List.of(
                    declaring("a", STORM, "2011-03-09"),
                    declaring("b", STORM + " It rained.", "2011-03-08"),
                    declaring("c", STORM + " It hailed.", "2011-03-16"))))
        .extracting(Document::getDateStatus)
        .containsOnly(DateStatus.CONSISTENT);
  }

  @Test
  void ofTwoThatDifferNeitherIsCalledWrong() {
    assertThat(
            StoryDates.resolve(
                List.of(
                    declaring("a", STORM, "2011-03-09"),
                    declaring("b", STORM + " It rained.", "2013-06-01"))))
        .extracting(Document::getDateStatus)
        .containsOnly(DateStatus.CONSISTENT);
  }

  @Test
  void noReportIsOlderThanWhatItReports() {
    StoryMember early =
        declaring("a", "The mill burned down on Monday, May 6, 2019. Nobody slept.", "2016-05-07");
    Document dated = StoryDates.resolve(List.of(early)).get(0);
    assertThat(dated.getDateStatus()).isEqualTo(DateStatus.CONFLICT);
    assertThat(dated.getResolvedDate().getEarliest()).isEqualTo("2019-05-06");
    assertThat(dated.getResolvedDate().getBasis()).isEqualTo(DateBasis.CONTENT);
  }

  @Test
  void whatIsPlannedAheadIsNoConflict() {
    StoryMember plan =
        declaring("a", "The new mill will open on May 6, 2019. Work has begun.", "2016-05-07");
    assertThat(StoryDates.resolve(List.of(plan)).get(0).getDateStatus())
        .isEqualTo(DateStatus.DECLARED_ONLY);
  }

  @Test
  void timesCountFromAnEventThatAnotherDocumentDates() {
    List<Document> dated =
        StoryDates.resolve(
            List.of(
                Members.saying(
                    "a", "The valley remembered the landslide of March 2017 in silence."),
                Members.saying("b", "The landslide 18 months ago still shapes the valley.")));
    DateEstimate date = dated.get(1).getResolvedDate();
    assertThat(date.getEarliest()).isAfter("2018-01-01");
    assertThat(date.getLatest()).isBefore("2019-01-01");
    assertThat(dated.get(1).getDateStatus()).isEqualTo(DateStatus.INFERRED_ONLY);
  }

  @Test
  void rejectedTextDoesNotVote() {
    StoryMember caption = Members.rejected("a", "The mill burned down on May 6, 2019.");
    assertThat(StoryDates.resolve(List.of(caption)).get(0).getResolvedDate()).isNull();
  }

  @Test
  void documentWithoutAnyDateStaysUnknown() {
    Document dated = StoryDates.resolve(List.of(Members.saying("a", STORM))).get(0);
    assertThat(dated.getDateStatus()).isEqualTo(DateStatus.UNKNOWN);
    assertThat(dated.getResolvedDate()).isNull();
  }

  @Test
  void copyOfTheSameBytesIsNoSecondWitness() {
    StoryMember copy = declaring("b", STORM, "2015-03-09");
    copy.getDocument().setContentHash("same");
    StoryMember first = declaring("a", STORM, "2015-03-09");
    first.getDocument().setContentHash("same");
    assertThat(StoryDates.resolve(List.of(first, copy)))
        .extracting(Document::getDateStatus)
        .containsOnly(DateStatus.DECLARED_ONLY);
  }

  private static StoryMember declaring(String id, String text, String date) {
    StoryMember member = Members.saying(id, text);
    LocalDate day = LocalDate.parse(date);
    member
        .getDocument()
        .setDeclaredDate(
            DateEstimate.newBuilder()
                .setEdtf(date)
                .setEarliest(day)
                .setLatest(day)
                .setBasis(DateBasis.DATELINE)
                .setConfidence(0.8)
                .build());
    return member;
  }
}
