package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.consilience.claim.Extractors;
import org.consilience.text.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LearnSignsTest {
  @ParameterizedTest
  @EnumSource
  void theCommittedWeightsAreThoseOfTheJudgedClaims(SignTarget target) {
    Map<String, Double> committed = new TreeMap<>();
    Resources.table(Extractors.class, target.table())
        .forEach((sign, weight) -> committed.put(sign, Double.valueOf(weight)));
    assertThat(LearnSigns.learn(JudgedClaims.read(), target)).isEqualTo(committed);
  }

  @Test
  void everyFigureHoldsItsFloor() throws Exception {
    assertThat(new ReadabilitySuite().measure(java.nio.file.Path.of("."))).allMatch(Figure::holds);
  }
}
