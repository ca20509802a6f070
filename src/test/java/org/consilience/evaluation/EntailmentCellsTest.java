package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EntailmentCellsTest {
  @Test
  void measuresAreOfContradictionsAndOfAllLabels() {
    Map<String, Integer> cells =
        Map.of(
            "CONTRADICTION/CONTRADICTION", 1,
            "CONTRADICTION/NEUTRAL", 3,
            "ENTAILMENT/CONTRADICTION", 1,
            "NEUTRAL/NEUTRAL", 5);
    assertThat(EntailmentCells.precision(cells)).isEqualTo(0.5);
    assertThat(EntailmentCells.recall(cells)).isEqualTo(0.25);
    assertThat(EntailmentCells.accuracy(cells)).isEqualTo(0.6);
  }

  @Test
  void nothingFoundIsNought() {
    assertThat(EntailmentCells.precision(Map.of("NEUTRAL/NEUTRAL", 1))).isZero();
  }
}
