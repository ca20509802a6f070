package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;

class ContraryActsTest {
  private static List<Claim> act(String predicate) {
    Claim claim = Claims.claim("a", "The mill " + predicate);
    claim.setPredicate(predicate);
    return List.of(claim);
  }

  @Test
  void actsThatFollowEachOtherAreTwo() {
    assertThat(ContraryActs.only(act("open"), act("close"))).isTrue();
    assertThat(ContraryActs.only(act("divorce"), act("marry"))).isTrue();
  }

  @Test
  void oneActInTwoWordsIsOne() {
    assertThat(ContraryActs.only(act("open"), act("start"))).isFalse();
    assertThat(ContraryActs.only(act("open"), act("paint"))).isFalse();
  }
}
