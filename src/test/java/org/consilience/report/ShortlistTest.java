package org.consilience.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortlistTest {
  private final Shortlist<Integer> list = new Shortlist<>(Integer::compare);

  @Test
  void firstRowsAreKeptWhateverTheOrderOfArrival() {
    IntStream.range(0, 1_000).map(i -> i * 7 % 1_000).forEach(list::add);
    assertThat(list.rows()).hasSize(Shortlist.LENGTH).isSorted().startsWith(0).endsWith(199);
    assertThat(list.total()).isEqualTo(1_000);
    assertThat(list.more()).isEqualTo(800);
  }

  @Test
  void fewRowsAreAllThere() {
    list.add(2);
    list.add(1);
    assertThat(list.rows()).containsExactly(1, 2);
    assertThat(list.more()).isZero();
  }
}
