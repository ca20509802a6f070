package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.measuring;

import java.util.List;
import java.util.Map;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private final Claim told = claim("a", 0, "Nine sheep were lost");
  private final Claim counted = measuring(claim("a", 1, "Nine sheep were lost"), 9.0, 9.0, "{x}");
  private final Claim other = claim("b", 0, "Six sheep fell into the river");

  private Likeness likeness(double probability) {
    Map<String, ComparableClaim> claims =
        Map.of("a-0", of(told), "a-1", of(counted), "b-0", of(other));
    PairScore score = new PairScore(probability, List.of());
    return Likeness.of(
        List.of(new Clustering.Edge("a-0", "b-0", score)), claims, new Voices(claims));
  }

  private static ComparableClaim of(Claim claim) {
    return Claims.comparable(claim, List.of(), List.of());
  }

  @Test
  void onlyWhatIsAlikeCanBeInDispute() {
    assertThat(likeness(0.5).isDisputable(other, told)).isTrue();
    assertThat(likeness(0.2).isDisputable(other, told)).isFalse();
  }

  @Test
  void oneReadingOfAClauseSpeaksForTheOther() {
    assertThat(likeness(0.5).isDisputable(counted, other)).isTrue();
  }

  @Test
  void officesAreOfOnePersonOrNot() {
    Claim mayor = Claims.role("a", "Ann Holt", "mayor");
    assertThat(likeness(0.2).isDisputable(mayor, Claims.role("b", "Ann Holt", "judge"))).isTrue();
  }
}
