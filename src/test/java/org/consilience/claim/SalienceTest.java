package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SalienceTest {
  @Test
  void foremostIsWhoeverLeadsClearly() {
    assertThat(Salience.foremost(new TreeMap<>(Map.of("Ann", 6L, "Bo", 3L)), 2)).contains("Ann");
    assertThat(Salience.foremost(new TreeMap<>(Map.of("Ann", 5L, "Bo", 3L)), 2)).isEmpty();
    assertThat(Salience.foremost(new TreeMap<>(Map.of("Ann", 1L)), 2)).contains("Ann");
    assertThat(Salience.foremost(new TreeMap<>(), 2)).isEmpty();
  }
}
