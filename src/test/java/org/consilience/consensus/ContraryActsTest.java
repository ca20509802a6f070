package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;

class ContraryActsTest {
  private static Claim act(String predicate) {
    Claim claim = Claims.claim("a", "The mill " + predicate);
    claim.setPredicate(predicate);
    return claim;
  }

  @Test
  void actsThatFollowEachOtherAreTwo() {
    assertThat(ContraryActs.part(act("open"), act("close"))).isTrue();
    assertThat(ContraryActs.part(act("divorce"), act("marry"))).isTrue();
  }

  @Test
  void oneActInTwoWordsIsOne() {
    assertThat(ContraryActs.part(act("open"), act("start"))).isFalse();
    assertThat(ContraryActs.part(act("open"), act("paint"))).isFalse();
  }
}
