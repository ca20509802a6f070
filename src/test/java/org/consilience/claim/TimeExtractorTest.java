package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.times;

import java.time.LocalDate;
import java.util.List;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.junit.jupiter.api.Test;

class TimeExtractorTest {
  @Test
  void aDateDatesTheEventItHangsOn() {
    List<Claim> claims = times("The vote in March 2018 divided the party.");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).getKind()).isEqualTo(ClaimKind.TIME);
    assertThat(claims.get(0).getText()).isEqualTo("The vote was in March 2018");
    assertThat(claims.get(0).getTime().getEdtf()).isEqualTo("2018-03");
  }

  @Test
  void whatWasDatedIsNamedInFull() {
    assertThat(times("The vote of the council in March 2018 divided the party.").get(0).getText())
        .isEqualTo("The vote of the council was in March 2018");
  }

  @Test
  void theTimePointsAtItsWords() {
    Claim claim = times("The vote in March 2018 divided the party.").get(0);
    assertThat(claim.getTime().getEvidence())
        .extracting(e -> e.getSpan().getExact())
        .containsExactly("March 2018");
  }

  @Test
  void aVerbsTimeStaysWithItsProposition() {
    assertThat(times("The earthquake struck two years ago.")).isEmpty();
  }

  @Test
  void sinceWhenDatesNoEvent() {
    assertThat(times("These were the first deaths in a protest since 1991.")).isEmpty();
    assertThat(times("It was a rise of 54 points from the vote from March 2009.")).isEmpty();
  }

  @Test
  void aDateOfAnythingElseDatesNoEvent() {
    assertThat(times("The law of March 2018 divided the party.")).isEmpty();
  }

  @Test
  void relativeTimesCountFromTheResolvedDate() {
    AnnotatedDocument document = Sentences.document("The club held its vote last month.");
    document.getDocument().setResolvedDate(day(LocalDate.of(2016, 3, 9)));
    assertThat(Sentences.claims("propositions", document))
        .extracting(claim -> claim.getTime() == null ? "" : claim.getTime().getEdtf())
        .containsExactly("2016-02");
  }

  @Test
  void aYearlessDateIsOfTheYearThatTheDocumentNamesForTheEvent() {
    assertThat(
            edtf(
                "The flood in late January 2015 wrecked the mill. "
                    + "The flood on January 24 still haunts the farmers.",
                "2016-04-26"))
        .contains("2015-01-24")
        .doesNotContain("2016-01-24");
  }

  @Test
  void newsOfTheLastWeeksIsOfThisYear() {
    assertThat(
            edtf(
                "The vote in March 2015 split the council. The vote on March 24 mended it.",
                "2016-04-02"))
        .contains("2016-03-24");
  }

  @Test
  void anotherEventOfTheMonthKeepsTheNearestYear() {
    assertThat(
            edtf(
                "The flood in January 2015 wrecked the mill. "
                    + "The strike on January 24 closed the port.",
                "2016-04-26"))
        .contains("2016-01-24");
  }

  @Test
  void aDateThatIsOpenByDaysLeavesTheTimesOpenThatHangOnIt() {
    AnnotatedDocument document =
        Sentences.document("The vote on Monday divided the party. The strike last month is over.");
    document
        .getDocument()
        .setResolvedDate(
            DateEstimate.newBuilder(day(LocalDate.of(2016, 3, 12)))
                .setEdtf("2016-03-12/2016-03-15")
                .setLatest(LocalDate.of(2016, 3, 15))
                .build());
    assertThat(Sentences.claims("times", document))
        .extracting(claim -> claim.getTime().getEdtf())
        .containsExactly("2016-03-07/2016-03-14", "2016-02");
  }

  private static List<String> edtf(String text, String written) {
    AnnotatedDocument document = Sentences.document(text);
    document.getDocument().setResolvedDate(day(LocalDate.parse(written)));
    return Sentences.claims("times", document).stream()
        .map(claim -> claim.getTime().getEdtf())
        .toList();
  }

  private static DateEstimate day(LocalDate day) {
    return DateEstimate.newBuilder()
        .setEdtf(day.toString())
        .setEarliest(day)
        .setLatest(day)
        .setBasis(DateBasis.METADATA)
        .setConfidence(1)
        .build();
  }
}
