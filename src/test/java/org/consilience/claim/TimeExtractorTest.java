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
  void aDateOfAnythingElseDatesNoEvent() {
    assertThat(times("The law of March 2018 divided the party.")).isEmpty();
  }

  @Test
  void relativeTimesCountFromTheResolvedDate() {
    AnnotatedDocument document = Sentences.document("The club held its vote last month.");
    LocalDate day = LocalDate.of(2016, 3, 9);
    document
        .getDocument()
        .setResolvedDate(
            DateEstimate.newBuilder()
                .setEdtf(day.toString())
                .setEarliest(day)
                .setLatest(day)
                .setBasis(DateBasis.METADATA)
                .setConfidence(1)
                .build());
    assertThat(Sentences.claims("propositions", document))
        .extracting(claim -> claim.getTime() == null ? "" : claim.getTime().getEdtf())
        .containsExactly("2016-02");
  }
}
