package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.consilience.claim.Extractors;
import org.consilience.text.Resources;
import org.junit.jupiter.api.Test;

class LearnReadabilityTest {
  @Test
  void theCommittedWeightsAreThoseOfTheJudgedClaims() {
    Map<String, Double> committed = new TreeMap<>();
    Resources.table(Extractors.class, "confidence.tsv")
        .forEach((sign, weight) -> committed.put(sign, Double.valueOf(weight)));
    assertThat(LearnReadability.learn(JudgedClaims.read())).isEqualTo(committed);
  }

  @Test
  void everyFigureHoldsItsFloor() throws Exception {
    assertThat(new ReadabilitySuite().measure(java.nio.file.Path.of("."))).allMatch(Figure::holds);
  }
}
