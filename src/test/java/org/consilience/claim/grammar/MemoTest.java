package org.consilience.claim.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
  @Test
  void looksForAnIndexOnce() {
    List<Integer> asked = new ArrayList<>();
    Memo<String> memo = new Memo<>();
    for (int index : new int[] {40, 0, 40, 0}) {
      assertEquals(
          "of " + index,
          memo.of(
              index,
              i -> {
                asked.add(i);
                return "of " + i;
              }));
    }
    assertEquals(List.of(40, 0), asked);
  }

  @Test
  void aSearchMayAskForOthers() {
    assertEquals(55L, fibonacci(new Memo<>(), 10));
  }

  private static long fibonacci(Memo<Long> memo, int index) {
    return memo.of(index, i -> i < 2 ? (long) i : fibonacci(memo, i - 1) + fibonacci(memo, i - 2));
  }
}
