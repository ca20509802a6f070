package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.consensus.Claims.claim;
import static org.consilience.consensus.Claims.measuring;

import java.util.List;
import java.util.stream.Stream;
import org.consilience.model.Claim;
import org.junit.jupiter.api.Test;

class SoleValuesTest {
  private static Claim sum(String document, int place, double sum) {
    return measuring(claim(document, place, "So much"), sum, sum, "EUR");
  }

  private static boolean meet(Claim a, Claim b, Claim... others) {
    Stream<Claim> all = Stream.concat(Stream.of(a, b), Stream.of(others));
    return new SoleValues(all.map(c -> Claims.comparable(c, List.of(), List.of())).toList())
        .meet(a, b);
  }

  @Test
  void onlySumsOfTwoDocumentsMeet() {
    assertThat(meet(sum("a", 0, 7), sum("b", 0, 9))).isTrue();
    assertThat(meet(sum("a", 0, 7), sum("b", 0, 9), sum("a", 1, 7))).as("said again").isTrue();
  }

  @Test
  void oneOfSeveralMeetsNone() {
    assertThat(meet(sum("a", 0, 7), sum("b", 0, 9), sum("b", 1, 4))).isFalse();
    assertThat(meet(sum("a", 0, 7), claim("b", "So much"))).isFalse();
  }
}
