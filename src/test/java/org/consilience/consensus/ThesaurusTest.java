package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThesaurusTest {
  private final Thesaurus thesaurus = Thesaurus.shared();

  @Test
  void synonymsAreNearAndOtherWordsAreNot() {
    assertThat(thesaurus.nearness("buy", "purchase")).isGreaterThan(0.7).isLessThan(1);
    assertThat(thesaurus.nearness("buy", "swim")).isZero();
    assertThat(thesaurus.nearness("buy", "buy")).isEqualTo(1);
  }

  @Test
  void nounOfAVerbIsNearIt() {
    assertThat(thesaurus.nearness("appointment", "appoint")).isPositive();
  }

  @Test
  void unknownWordsAreNearThemselvesOnly() {
    assertThat(thesaurus.nearness("zzyx", "zzyx")).isEqualTo(1);
    assertThat(thesaurus.nearness("zzyx", "buy")).isZero();
    assertThat(thesaurus.concepts("zzyx")).isEmpty();
  }
}
