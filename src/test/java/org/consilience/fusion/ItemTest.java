package org.consilience.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemTest {
  @Test
  void whoSaysTwoThingsIsHeardHalfWithEach() {
    Item item = new Item("warmth", 0, List.of("8", "9"), List.of(new int[] {0, 2}, new int[] {2}));
    assertThat(item.part(0)).isEqualTo(1);
    assertThat(item.part(2)).isEqualTo(0.5);
  }
}
