package org.consilience.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Of every voice, which others on the item its source meets too seldom for anything to be told of
 * the pair.
 */
final class Strangers {
  /** Pairs that meet less often. */
  private static final int SELDOM = 20;

  private final Map<Long, Integer> meets = new HashMap<>();
  private final List<int[][]> agreeing = new ArrayList<>();
  private final List<int[][]> all = new ArrayList<>();

  Strangers(ClaimTable table) {
    table.items().forEach(this::meet);
    for (Item item : table.items()) {
      int[] everyone = everyone(item);
      agreeing.add(item.voices().stream().map(v -> counts(v, v)).toArray(int[][]::new));
      all.add(item.voices().stream().map(v -> counts(v, everyone)).toArray(int[][]::new));
    }
  }

  /** How many strangers say the same, by value and voice. */
  int[][] agreeing(int item) {
    return agreeing.get(item);
  }

  /** How many strangers say anything of the item, by value and voice. */
  int[][] all(int item) {
    return all.get(item);
  }

  private void meet(Item item) {
    int[] everyone = everyone(item);
    int n = Math.min(Copying.MOST_VOICES, everyone.length);
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        meets.merge(key(everyone[a], everyone[b]), 1, Integer::sum);
      }
    }
  }

  private int[] counts(int[] voices, int[] among) {
    int n = Math.min(Copying.MOST_VOICES, among.length);
    return Arrays.stream(voices)
        .map(s -> (int) IntStream.range(0, n).filter(o -> seldom(s, among[o])).count())
        .toArray();
  }

  private boolean seldom(int one, int other) {
    return one != other && meets.getOrDefault(key(one, other), 0) < SELDOM;
  }

  private static int[] everyone(Item item) {
    return item.voices().stream().flatMapToInt(Arrays::stream).toArray();
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }
}
