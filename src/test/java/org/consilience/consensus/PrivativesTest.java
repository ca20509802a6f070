package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.denied;
import static org.consilience.model.ConsensusStatus.AGREED;
import static org.consilience.model.ConsensusStatus.CONTESTED;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ConsensusStatus;
import org.junit.jupiter.api.Test;

class PrivativesTest {
  @Test
  void predicativesDenyByThemselves() {
    assertThat(Privatives.in("The cause is as yet unknown")).isTrue();
    assertThat(Privatives.in("The trucks were out of fuel")).isTrue();
    assertThat(Privatives.in("The cause is not unknown")).isFalse();
    assertThat(Privatives.in("An unknown man was seen")).isFalse();
    assertThat(Privatives.in("The trucks drove out of town")).isFalse();
  }

  @Test
  void whatIsUnknownIsNotKnown() {
    Claim unknown = claim("a", "The cause of the fire is as yet unknown");
    Claim known = claim("b", "The cause of the fire is known");
    Claim not = denied(claim("c", "The cause of the fire is not known"));
    assertThat(status(unknown, not)).isEqualTo(AGREED);
    assertThat(status(known, not)).isEqualTo(CONTESTED);
  }

  private static ConsensusStatus status(Claim... claims) {
    return Verdict.of(Claims.sorted(claims), Claims.tallies(), new Speakers(List.of())).status();
  }
}
