package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.measuring;
import static org.consilience.model.ConsensusStatus.CONTESTED;

import java.time.LocalDate;
import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.DateEstimate;
import org.consilience.model.ResolvedStory;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private final Claim one = fans("a", 41);
  private final Claim other = fans("b", 56);

  @Test
  void numbersOfNearDaysDispute() {
    assertThat(statusOn(day("2031-03-05"), day("2031-03-08"))).isEqualTo(CONTESTED);
  }

  @Test
  void numbersOfFarDaysDisputeNot() {
    assertThat(statusOn(day("2031-03-05"), day("2031-07-08"))).isNotEqualTo(CONTESTED);
  }

  @Test
  void numbersOfOneNamedDayDisputeWheneverTheyAreTold() {
    one.setTime(day("2031-01-02"));
    other.setTime(day("2031-01-02"));
    assertThat(statusOn(day("2031-03-05"), day("2031-07-08"))).isEqualTo(CONTESTED);
  }

  private ConsensusStatus statusOn(DateEstimate first, DateEstimate second) {
    ResolvedStory story = Claims.story("a", "b");
    story.getDocuments().get(0).setResolvedDate(first);
    story.getDocuments().get(1).setResolvedDate(second);
    return Verdict.of(List.of(one, other), Claims.tallies(story), new Speakers(List.of())).status();
  }

  private static Claim fans(String document, double fans) {
    return measuring(claim(document, fans + " fans came"), fans, fans, "{fan}");
  }

  private static DateEstimate day(String day) {
    return DateEstimate.newBuilder()
        .setEdtf(day)
        .setEarliest(LocalDate.parse(day))
        .setLatest(LocalDate.parse(day))
        .build();
  }
}
