package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DisjointSetsPropertyTest {

  @Property(tries = 300)
  void orderOfUnionsNeverMatters(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 99) Integer> pairs,
      @ForAll Random random) {
    List<Integer> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, random);
    assertThat(joined(shuffled).roots()).isEqualTo(joined(pairs).roots());
  }

  private static DisjointSets joined(List<Integer> pairs) {
    DisjointSets sets = new DisjointSets();
    pairs.forEach(p -> sets.union("n" + p / 10, "n" + p % 10));
    return sets;
  }
}
