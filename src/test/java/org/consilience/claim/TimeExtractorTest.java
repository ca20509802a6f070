package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.claim.Sentences.times;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
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
}
