package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CorefMeasuresTest {
  private static final Map<String, String> GOLD =
      Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2");

  @Test
  void rightClustersScoreOne() {
    assertThat(of(GOLD).conll()).isCloseTo(1, within(1e-9));
  }

  @Test
  void oneClusterOfAllLosesWhatItJoins() {
    CorefMeasures all = of(Map.of("a", "x", "b", "x", "c", "x", "d", "x", "e", "x"));
    assertThat(all.muc()).isCloseTo(2 * 0.75 / 1.75, within(1e-9));
    assertThat(all.bCubed()).isCloseTo(2 * 0.52 / 1.52, within(1e-9));
    assertThat(all.ceaf()).isCloseTo(2 * 0.75 * 0.375 / 1.125, within(1e-9));
  }

  @Test
  void singletonsFindNoLinks() {
    CorefMeasures none = of(Map.of("a", "1", "b", "2", "c", "3", "d", "4", "e", "5"));
    assertThat(none.muc()).isZero();
    assertThat(none.bCubed()).isCloseTo(2 * 0.4 / 1.4, within(1e-9));
  }

  @Test
  void assignmentTakesTheBestSumAndNotTheBestCell() {
    assertThat(Assignment.most(new double[][] {{0.9, 0.8}, {0.8, 0.1}}))
        .isCloseTo(1.6, within(1e-9));
    assertThat(Assignment.most(new double[][] {{0.2, 0.5, 0.3}})).isCloseTo(0.5, within(1e-9));
    assertThat(Assignment.most(new double[0][0])).isZero();
  }

  private static CorefMeasures of(Map<String, String> found) {
    CorefMeasures measures = new CorefMeasures();
    measures.count(found, GOLD);
    return measures;
  }
}
