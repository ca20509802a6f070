package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void openingsMeetAndDepthsAreCompared() {
    Claim opening = Claims.claim("a", 0, "The dam broke");
    Claim end = Claims.claim("a", 1_000, "Schools reopen on Monday");
    Claim other = Claims.claim("b", 5, "A dam has burst");
    Places places =
        new Places(
            List.of(opening, end, other).stream()
                .map(c -> Claims.comparable(c, List.of(), List.of()))
                .toList());
    assertThat(terms(places, opening, end)).containsEntry("both-opening", 0.0);
    assertThat(terms(places, opening, end).get("places-apart")).isGreaterThan(0.9);
    assertThat(terms(places, end, end)).containsEntry("places-apart", 0.0);
  }

  private static Map<String, Double> terms(Places places, Claim a, Claim b) {
    Map<String, Double> terms = new TreeMap<>();
    places.add(terms, a, b);
    return terms;
  }
}
