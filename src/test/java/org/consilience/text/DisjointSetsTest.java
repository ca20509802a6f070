package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisjointSetsTest {

  @Test
  void smallestNameIsTheRootOfItsComponent() {
    DisjointSets sets = new DisjointSets();
    sets.union("d", "c");
    sets.union("b", "d");
    sets.union("y", "x");
    assertThat(sets.root("d")).isEqualTo("b");
    assertThat(sets.components()).containsExactly(List.of("b", "c", "d"), List.of("x", "y"));
  }

  @Test
  void nameNeverSeenIsItsOwnAndStaysUnknown() {
    DisjointSets sets = new DisjointSets();
    assertThat(sets.root("a")).isEqualTo("a");
    assertThat(sets.components()).isEmpty();
  }

  @Test
  void nameJoinedWithItselfIsAComponent() {
    DisjointSets sets = new DisjointSets();
    sets.union("a", "a");
    assertThat(sets.components()).containsExactly(List.of("a"));
  }

  @Test
  void rootsRebuildTheSets() {
    DisjointSets sets = new DisjointSets();
    sets.union("a", "b");
    sets.union("c", "b");
    assertThat(sets.roots()).isEqualTo(Map.of("a", "a", "b", "a", "c", "a"));
    assertThat(DisjointSets.of(sets.roots()).components())
        .containsExactlyElementsOf(sets.components());
  }
}
